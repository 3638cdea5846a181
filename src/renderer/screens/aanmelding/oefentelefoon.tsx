import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ItsmeSymbool, Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { Fault } from '../../../shared/faults.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { useAsk, useTell } from '../../api.ts';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useSimulatie } from '../../frame/use-simulatie.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { GeenBereik } from './geen-bereik.tsx';
import { symbolIcons } from './itsme-wait.tsx';

type Props = {
  readonly deur: Deur;
  readonly owner: Oefenpersoon;
  readonly verzoek: string | null;
};

/** The phone in one's hand: who asks, choose the symbol, confirm with the code, or refuse. */
export function Oefentelefoon({ deur, owner, verzoek }: Props) {
  const t = useText();
  const unblock = useTell('aanmelding.itsmeDeblokkeer');
  const { netwerkGsm } = useSimulatie();
  return (
    <section aria-labelledby="telefoon">
      <header className="row device-title">
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="telefoon">{t('itsme.phone')}</h2>
      </header>
      <div className="phone">
        <div className="screen" aria-live="polite">
          {netwerkGsm === 'geenBereik' ? (
            <NoSignal verzoek={verzoek} />
          ) : verzoek === null ? (
            <p className="hint">{t('itsme.phoneIdle', { naam: owner.voornaam })}</p>
          ) : (
            <Request key={verzoek} deur={deur} verzoek={verzoek} owner={owner} />
          )}
        </div>
      </div>
      {owner.itsmeGeblokkeerd && owner.rol !== 'dossiergebruiker' && (
        <div className="device">
          <Button className="button small" onPress={() => void unblock({ kaart: owner.kaart })}>
            {t('itsme.unblock')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The request is on its way and will lapse: the phone knows nothing of it. */
function NoSignal({ verzoek }: Pick<Props, 'verzoek'>) {
  const t = useText();
  const expire = useTell('aanmelding.itsmeVerloop');
  return (
    <>
      <GeenBereik middel="itsme" />
      {verzoek !== null && (
        <Button className="link" onPress={() => void expire({ verzoek })}>
          {t('itsme.letExpire')}
        </Button>
      )}
    </>
  );
}

type RequestProps = { readonly deur: Deur; readonly verzoek: string; readonly owner: Oefenpersoon };

/** What is on the screen of the computer: a code to scan, or a request that came in already. */
function Request({ deur, verzoek, owner }: RequestProps) {
  const t = useText();
  const stand = useAsk('aanmelding.itsmeStand', { verzoek }, { every: 500 });
  const scan = useTell('aanmelding.itsmeScan');
  const expire = useTell('aanmelding.itsmeVerloop');
  if (stand?.ok !== true || stand.value.qr === null) {
    return <Asked deur={deur} verzoek={verzoek} owner={owner} />;
  }
  return (
    <>
      <p className="hint">{t('itsme.phoneIdle', { naam: owner.voornaam })}</p>
      <Button className="button primary" onPress={() => void scan({ verzoek, kaart: owner.kaart })}>
        {t('itsmeQr.scan')}
      </Button>
      <Button className="link" onPress={() => void expire({ verzoek })}>
        {t('itsme.letExpire')}
      </Button>
    </>
  );
}

function Asked({ deur, verzoek, owner }: RequestProps) {
  const t = useText();
  const code = owner.itsmeCode;
  const answer = useAsk('aanmelding.itsmeScherm', { verzoek }, { every: 1000 });
  const [symbool, setSymbool] = useState<ItsmeSymbool | null>(null);
  const form = useFormState({ code: '' });
  const confirm = useTell('aanmelding.itsmeBevestig');
  const refuse = useTell('aanmelding.itsmeWeiger');
  const expire = useTell('aanmelding.itsmeVerloop');
  if (answer === undefined) return null;
  if (!answer.ok) return <Ended faults={form.faults} />;

  async function submit() {
    if (symbool === null) return;
    const result = await confirm({ verzoek, symbool, code: form.answers.code });
    form.refuse(result.ok ? [] : result.faults);
  }

  return (
    <>
      <p className="strong">{t(`itsme.asks.${deur}`, { naam: answer.value.naam })}</p>
      <p className="hint">{t('itsme.which')}</p>
      <ToggleButtonGroup
        className="symbols"
        aria-label={t('itsme.which')}
        selectionMode="single"
        selectedKeys={symbool === null ? [] : [symbool]}
        onSelectionChange={(keys) => setSymbool(([...keys][0] as ItsmeSymbool) ?? null)}
      >
        {answer.value.keuzes.map((keuze) => {
          const Icon = symbolIcons[keuze];
          return (
            <ToggleButton key={keuze} id={keuze} className="symbol">
              <Icon size={22} aria-hidden />
              {t(`symbool.${keuze}`)}
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      <FormFields form={form}>
        <TextField
          name="code"
          label={t('itsme.code')}
          hint={code === '' ? t('eigen.codeHint') : t('itsme.codeHint', { code })}
          secret
          inputMode="numeric"
        />
      </FormFields>
      <Button
        className="button primary"
        isDisabled={symbool === null}
        onPress={() => void submit()}
      >
        {t(symbool === null ? 'itsme.chooseFirst' : 'itsme.confirm')}
      </Button>
      <Button className="button" onPress={() => void refuse({ verzoek })}>
        {t('itsme.refuse')}
      </Button>
      <Button className="link" onPress={() => void expire({ verzoek })}>
        {t('itsme.letExpire')}
      </Button>
    </>
  );
}

/** Nothing to confirm any more; where the phone itself put an end to it, it says why. */
function Ended({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useText();
  const wrong = faults.find(({ code }) => code === 'itsme.symbool');
  return (
    <>
      {wrong !== undefined && <p className="field-error">{faultText(wrong)}</p>}
      <p className="hint">{t('itsme.phoneNothing')}</p>
    </>
  );
}
