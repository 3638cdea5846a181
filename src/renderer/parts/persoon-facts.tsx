import { Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PersoonDetail } from '../../shared/contract/persoon.ts';
import { useTell } from '../api.ts';
import { day } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { inszText } from './number.ts';
import { StatusTag } from './tag.tsx';

type Props = {
  readonly persoon: PersoonDetail;
  readonly organisatieId: string;
  /** With the eye that reveals the number; who looks is written in Historiek. */
  readonly reveal?: boolean;
};

/** A revealed number covers itself again. */
const SHOWN_MS = 30_000;

/** The read-only facts on top of a person's page and of his wizards. */
export function PersoonFacts({ persoon, organisatieId, reveal = false }: Props) {
  const t = useText();
  return (
    <dl className="facts">
      <Fact label={t('veld.voornaam')}>{persoon.voornaam}</Fact>
      <Fact label={t('veld.naam')}>{persoon.naam}</Fact>
      <Fact label={t('veld.geboortedatum')}>
        {persoon.geboortedatum === null ? t('persoon.unknownDay') : day(persoon.geboortedatum)}
      </Fact>
      <Fact label={t('veld.geslacht')}>{t(`geslacht.${persoon.geslacht}`)}</Fact>
      <Fact label={t('persoon.number')}>
        {reveal ? (
          <Identificatienummer persoon={persoon} organisatieId={organisatieId} />
        ) : (
          persoon.inszMasker
        )}
      </Fact>
      <Fact label={t('persoon.bron')}>{t(`bron.${persoon.bron}`)}</Fact>
      <Fact label={t('persoon.status')}>
        <StatusTag status={persoon.status} />
      </Fact>
    </dl>
  );
}

function Fact(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Identificatienummer({ persoon, organisatieId }: Pick<Props, 'persoon' | 'organisatieId'>) {
  const t = useText();
  const [full, setFull] = useState<string | null>(null);
  const reveal = useTell('persoon.reveal');
  useEffect(() => {
    if (full === null) return;
    const timer = setTimeout(() => setFull(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [full]);

  async function toggle() {
    if (full !== null) return setFull(null);
    const answer = await reveal({ organisatieId, persoonId: persoon.id });
    if (answer.ok) setFull(inszText(answer.value.insz));
  }

  return (
    <>
      {full ?? persoon.inszMasker}
      <Button
        className="eye"
        aria-label={t(full === null ? 'persoon.reveal' : 'persoon.cover')}
        onPress={() => void toggle()}
      >
        {full === null ? <Eye size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
      </Button>
    </>
  );
}
