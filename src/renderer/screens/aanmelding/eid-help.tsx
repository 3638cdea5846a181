import type { Fault } from '../../../shared/faults.ts';
import { useText } from '../../text/use-text.ts';

/** With advice of their own; whether they come before or after the PIN says where to look. */
const seen = {
  'eid.geenLezer': 'before',
  'eid.geenKaart': 'before',
  'eid.omgekeerd': 'before',
  'eid.pinVorm': null,
  'eid.pinFout': null,
  'eid.geblokkeerd': null,
  'eid.geannuleerd': null,
  'eid.wachttijd': null,
  'eid.vervallen': 'after',
  'eid.ingetrokken': 'after',
  'eid.ongeldig': 'after',
} as const;
type Seen = keyof typeof seen;

/** 'Hulp nodig?': what one does in reality about the refusal just seen. */
export function EidHelp({ fault }: { readonly fault: Fault | undefined }) {
  const t = useText();
  if (fault === undefined || !isSeen(fault.code)) return null;
  const when = seen[fault.code];
  const what = fault.code.slice('eid.'.length) as Seen extends `eid.${infer Name}` ? Name : never;
  return (
    <section className="eid-help" aria-labelledby="eid-help">
      <h2 id="eid-help">{t('eid.help.title')}</h2>
      {when !== null && <p>{t(`eid.help.${when}`)}</p>}
      <p>{t(`eid.help.${what}`)}</p>
      <p className="muted">{t('eid.help.phone')}</p>
    </section>
  );
}

function isSeen(code: string): code is Seen {
  return code in seen;
}
