import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { AfstemmingToestand } from '../../../shared/contract/afstemming.ts';
import type { Fault } from '../../../shared/faults.ts';
import { toestandSoorten } from '../../../shared/values/afstemming.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { Pages } from '../../parts/pages.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { useSaveBestand } from '../../parts/use-save-bestand.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { ToestandRijen } from './toestand-rijen.tsx';

/** What main gives at most: the printed page then holds as much as it can. */
const PAGE = 200;

type Props = { readonly organisatieId: string; readonly rapportId: string };

/** 'Toestand nu → toestand straks', per person, to be read, printed or kept as a file. */
export function Toestand({ organisatieId, rapportId }: Props) {
  const t = useText();
  const [alleenWijzigingen, setAlleen] = useState(true);
  const [pagina, setPagina] = useState(0);
  const answer = useAsk(
    'afstemming.toestand',
    { organisatieId, rapportId, alleenWijzigingen, vanaf: pagina * PAGE, aantal: PAGE },
    { keep: true },
  );
  if (answer?.ok !== true) return null;
  const toestand = answer.value;
  return (
    <section className="stack toestand-straks" aria-label={t('afstemming.viewToestand')}>
      <p>{t('afstemming.toestandLead')}</p>
      <Tellingen toestand={toestand} />
      <div className="spread not-printed">
        <Checkbox
          className="checkbox"
          isSelected={alleenWijzigingen}
          onChange={(only) => {
            setPagina(0);
            setAlleen(only);
          }}
        >
          {t('afstemming.onlyChanges')}
        </Checkbox>
        <Out {...{ organisatieId, rapportId }} />
      </div>
      {toestand.rijen.length === 0 ? (
        <p className="empty">{t('afstemming.noChanges')}</p>
      ) : (
        <PlainTable
          caption={t('afstemming.viewToestand')}
          heads={[
            t('afstemming.person'),
            t('veld.gebruikersrecht'),
            t('afstemming.happens'),
            t('afstemming.now'),
            t('afstemming.later'),
          ]}
        >
          {toestand.rijen.map((rij) => (
            <ToestandRijen key={rij.sleutel} rij={rij} />
          ))}
        </PlainTable>
      )}
      {toestand.totaal > PAGE && (
        <Pages pagina={pagina} totaal={toestand.totaal} perPagina={PAGE} onChange={setPagina} />
      )}
    </section>
  );
}

function Tellingen({ toestand }: { readonly toestand: AfstemmingToestand }) {
  const t = useText();
  const { tellingen, personen, gewijzigd, nietVoorbereid, onbekend } = toestand;
  return (
    <>
      <ul className="row afstemming-tellingen">
        {toestandSoorten.map((soort) => (
          <li key={soort} className={`tag toestand-${soort}`}>
            {t(`afstemming.toestand.${soort}`)} <span className="strong">{tellingen[soort]}</span>
          </li>
        ))}
        <li className="muted">{t('afstemming.persons', { count: personen, gewijzigd })}</li>
      </ul>
      {nietVoorbereid > 0 && (
        <Callout kind="warning" title={t('afstemming.notPrepared', { count: nietVoorbereid })} />
      )}
      {onbekend > 0 && (
        <Callout kind="info" title={t('afstemming.unknownLines', { count: onbekend })} />
      )}
    </>
  );
}

function Out({ organisatieId, rapportId }: Props) {
  const t = useText();
  const make = useTell('afstemming.verslag');
  const save = useSaveBestand();
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  async function write() {
    setFaults([]);
    const made = await make({ organisatieId, rapportId });
    if (!made.ok) return setFaults(made.faults);
    const saved = await save(made.value.bestand);
    if (saved.uitkomst === 'geweigerd') setFaults(saved.faults);
  }

  return (
    <div className="row">
      <Button className="button" onPress={() => window.print()}>
        <Printer size={15} aria-hidden />
        {t('afstemming.print')}
      </Button>
      <Button className="button" onPress={() => void write()}>
        <FileDown size={15} aria-hidden />
        {t('afstemming.save')}
      </Button>
      {faults.length > 0 && (
        <div role="alert">
          <Callout kind="error" title={t('afstemming.saveRefused')}>
            <p>{faults.map(faultText).join(' ')}</p>
          </Callout>
        </div>
      )}
    </div>
  );
}
