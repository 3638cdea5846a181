import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { OndernemingDetail } from '../../../shared/contract/onderneming.ts';
import { call } from '../../api.ts';
import { useFormState } from '../../form/form-state.tsx';
import { rememberNummer } from '../../parts/gezocht.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { ZoekOnderneming } from '../../parts/zoek-onderneming.tsx';
import { useText } from '../../text/use-text.ts';
import { KboOefennummers } from './kbo-oefennummers.tsx';
import { OndernemingResult } from './onderneming-result.tsx';

/** 'Wie is de lokale beheerder?' for anybody, with the organisatie filled in where it is known. */
export function WieScreen() {
  const t = useText();
  const { nummer } = useSearch({ from: '/buiten/beheerder' });
  const zoek = useZoek(nummer);
  useTitle(t('wie.title'));
  return (
    <div className="columns">
      <div className="page">
        <PageHeading>{t('wie.title')}</PageHeading>
        <p className="lead">{t('wie.intro')}</p>
        <ZoekOnderneming form={zoek.form} onFind={zoek.find} primary={zoek.found === null} />
        {zoek.found !== null && (
          <OndernemingResult
            key={zoek.count}
            onderneming={zoek.found}
            takesFocus={zoek.count > zoek.given}
          />
        )}
      </div>
      <KboOefennummers onChoose={zoek.find} />
    </div>
  );
}

/** What was found; asked at once where one comes with a number. */
function useZoek(given: string | undefined) {
  const form = useFormState({ nummer: given ?? '' });
  const [found, setFound] = useState<OndernemingDetail | null>(null);
  const [count, setCount] = useState(0);
  const asked = useRef(false);

  async function find(nummer: string) {
    form.set('nummer', nummer);
    const result = await call('onderneming.find', { nummer });
    form.refuse(result.ok ? [] : result.faults);
    setFound(result.ok ? result.value : null);
    setCount((before) => before + 1);
    if (result.ok) rememberNummer(result.value.ondernemingsnummer);
  }

  useEffect(() => {
    // Once: the register may be silent at the first question, and a second would hide that.
    if (given === undefined || asked.current) return;
    asked.current = true;
    void find(given);
  });
  return {
    form,
    found,
    count,
    /** So many answers were not asked for by hand: they leave the focus where it is. */
    given: given === undefined ? 0 : 1,
    find: (nummer: string) => void find(nummer),
  };
}
