import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Weergave } from '../../../shared/contract/persoon-lijst.ts';
import { useAsk, useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';
import type { LijstVraag } from './lijst-stand.ts';
import { WeergaveNaam } from './weergave-naam.tsx';

type Props = {
  readonly organisatieId: string;
  readonly vraag: LijstVraag;
  readonly onChoose: (vraag: LijstVraag) => void;
};

/** Saved lists: choose, keep this one under a name, rename, remove. */
export function Weergaven(props: Props) {
  const t = useText();
  return (
    <DialogTrigger>
      <Button className="button">
        <Bookmark size={16} aria-hidden />
        {t('lijst.weergaven')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={t('lijst.weergaven')} className="weergaven">
          {({ close }) => (
            <Keuze
              {...props}
              onChoose={(vraag) => {
                props.onChoose(vraag);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Keuze({ organisatieId, vraag, onChoose }: Props) {
  const t = useText();
  const answer = useAsk('weergave.list', { organisatieId });
  const weergaven = answer?.ok ? answer.value : [];
  return (
    <div className="stack">
      {weergaven.length === 0 && <p className="hint">{t('lijst.noWeergaven')}</p>}
      {weergaven.length > 0 && (
        <ul className="plain-list">
          {weergaven.map((one) => (
            <Rij key={one.id} weergave={one} organisatieId={organisatieId} onChoose={onChoose} />
          ))}
        </ul>
      )}
      <WeergaveNaam
        label={t('lijst.newWeergave')}
        act={t('lijst.keep')}
        first=""
        save={{ organisatieId, id: null, ...vraag, kolommen: [...vraag.kolommen] }}
      />
    </div>
  );
}

function Rij(props: {
  readonly weergave: Weergave;
  readonly organisatieId: string;
  readonly onChoose: (vraag: LijstVraag) => void;
}) {
  const t = useText();
  const remove = useTell('weergave.remove');
  const [renaming, setRenaming] = useState(false);
  const { id, naam, ...vraag } = props.weergave;
  const { organisatieId } = props;
  if (renaming) {
    return (
      <li>
        <WeergaveNaam
          label={t('lijst.rename', { naam })}
          act={t('lijst.keep')}
          first={naam}
          save={{ organisatieId, id, ...vraag }}
          onSaved={() => setRenaming(false)}
        />
      </li>
    );
  }
  return (
    <li className="row">
      <Button className="button quiet grow" onPress={() => props.onChoose(vraag)}>
        {naam}
      </Button>
      <Button
        className="button quiet icon"
        aria-label={t('lijst.rename', { naam })}
        onPress={() => setRenaming(true)}
      >
        <Pencil size={15} aria-hidden />
      </Button>
      <Button
        className="button quiet icon"
        aria-label={t('lijst.remove', { naam })}
        onPress={() => void remove({ organisatieId, id })}
      >
        <Trash2 size={15} aria-hidden />
      </Button>
    </li>
  );
}
