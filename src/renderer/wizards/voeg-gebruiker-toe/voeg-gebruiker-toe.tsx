import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { GevondenPersoon } from '../../../shared/contract/persoon.ts';
import { ok } from '../../../shared/result.ts';
import { call, useTell } from '../../api.ts';
import { useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import type { Gedaan } from '../../parts/gedaan.ts';
import { inszText } from '../../parts/number.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { CheckAnswers } from '../../wizard/check-answers.tsx';
import { Prepared } from '../../wizard/prepared.tsx';
import { type Step, Wizard } from '../../wizard/wizard.tsx';
import { DetailsStep } from './details-step.tsx';
import { IdentificatieStep } from './identificatie-step.tsx';

export type Found = Extract<GevondenPersoon, { readonly soort: 'nieuw' }>;

const empty = {
  insz: '',
  voornaam: '',
  naam: '',
  geboortedatum: '',
  geslacht: '',
  roepnaam: '',
  initialen: '',
  reden: '',
};

/** 'Voeg gebruiker toe' in the three steps of the seed. */
export function VoegGebruikerToe() {
  const t = useText();
  const navigate = useNavigate();
  const { organisatie } = useOrganisatie();
  const organisatieId = organisatie.id;
  const form = useFormState(empty);
  const [index, setIndex] = useState(0);
  const [found, setFound] = useState<Found | null>(null);
  const register = useTell('persoon.register');
  const { answers } = form;

  async function lookUp() {
    const result = await call('persoon.lookUp', { organisatieId, insz: answers.insz });
    if (!result.ok) return result;
    if (result.value.soort === 'bekend') {
      await toPersoon(result.value.persoonId, 'bekend');
      return 'left' as const;
    }
    const { voornaam, naam, geboortedatum, geslacht } = result.value;
    setFound(result.value);
    form.merge({
      voornaam,
      naam,
      geboortedatum: geboortedatum === null ? '' : day(geboortedatum),
      geslacht: geslacht ?? '',
    });
    return ok(null);
  }

  async function add() {
    const result = await register({ organisatieId, ...answers });
    if (result.ok) await toPersoon(result.value.persoonId, 'persoon');
    return result;
  }

  const toPersoon = (persoonId: string, gedaan: Gedaan) =>
    navigate({ to: '/personen/$persoonId', params: { persoonId }, search: { gedaan } });

  const insz = found === null ? answers.insz : inszText(found.insz);
  const rows = [
    { label: t('persoon.number'), value: insz, step: 0 },
    { label: t('veld.voornaam'), value: answers.voornaam, ...editable(found) },
    { label: t('veld.naam'), value: answers.naam, ...editable(found) },
    { label: t('veld.geboortedatum'), value: answers.geboortedatum, ...editable(found) },
    { label: t('veld.geslacht'), value: answers.geslacht, ...editable(found) },
    { label: t('veld.roepnaam'), value: answers.roepnaam, step: 1 },
    { label: t('veld.initialen'), value: answers.initialen, step: 1 },
    { label: t('persoon.bron'), value: found === null ? '' : t(`bron.${found.bron}`) },
    { label: t('persoon.reden'), value: answers.reden, step: 1 },
  ];
  const steps: readonly [Step, ...Step[]] = [
    {
      title: t('voeg.step1'),
      body: <IdentificatieStep onChoose={(insz) => form.set('insz', insz)} />,
      proceed: lookUp,
    },
    {
      title: t('voeg.step2'),
      body: found === null ? null : <DetailsStep found={found} onReload={lookUp} form={form} />,
      proceed: () => call('persoon.check', { organisatieId, ...answers }),
    },
    {
      title: t('wizard.confirm'),
      body: <CheckAnswers rows={rows} onChange={setIndex} />,
      proceed: add,
    },
  ];
  return (
    <Wizard
      name={t('voeg.title')}
      act={t('voeg.act')}
      form={form}
      steps={steps}
      index={index}
      onIndex={setIndex}
      onCancel={() => void navigate({ to: '/hoofdpagina' })}
      aside={
        <Prepared
          rows={[
            [t('persoon.number'), insz],
            [t('veld.naam'), `${answers.voornaam} ${answers.naam}`.trim()],
            [t('wizard.forOrganisatie'), organisatie.naam],
          ]}
        />
      }
    />
  );
}

/** What the register gave cannot be changed here. */
function editable(found: Found | null): { readonly step?: number } {
  return found?.bron === 'VKBP' ? {} : { step: 1 };
}
