import { Check, CircleDot, X } from 'lucide-react';
import { useStand } from '../../frame/use-stand.ts';
import { day } from '../../text/format.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';
import type { EidStand } from './use-eid.ts';

type State = 'done' | 'now' | 'failed' | 'todo';
type Steps = {
  readonly read: State;
  readonly pin: State;
  readonly check: State;
  readonly access: 'now' | 'todo';
};

const icons = { done: Check, now: CircleDot, failed: X, todo: null } as const;
const unread = ['geenLezer', 'geenKaart', 'omgekeerd'];
/** Judged by main after the PIN. */
const refusedCards: readonly (string | undefined)[] = [
  'eid.vervallen',
  'eid.ingetrokken',
  'eid.ongeldig',
];

/** 'Wat er nu gebeurt': the steps of the sign-in, as far as they really came. */
export function EidHappening({ stand }: { readonly stand: EidStand }) {
  const t = useText();
  const vandaag = useStand()?.vandaag ?? '';
  const steps = stepsOf(stand);
  const lines: readonly (readonly [State, string])[] = [
    [steps.read, readText(t, { stand, state: steps.read, vandaag })],
    [steps.pin, t(`eid.step.pin.${steps.pin}`)],
    [steps.check, t(`eid.step.check.${steps.check}`)],
    [steps.access, t(`eid.step.access.${steps.access}`)],
  ];
  return (
    <section className="happening">
      <h2>{t('eid.happening')}</h2>
      <ol>
        {lines.map(([state, text], index) => {
          const Icon = icons[state];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: always the same four steps
            <li key={index} className={state} aria-current={state === 'now' ? 'step' : undefined}>
              {text}
              {Icon !== null && <Icon size={14} aria-hidden />}
              <span className="visually-hidden"> ({t(`eid.state.${state}`)})</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function stepsOf({ situatie, geldigTot, blocked, fault, entering }: EidStand): Steps {
  if (unread.includes(situatie)) {
    return { read: 'failed', pin: 'todo', check: 'todo', access: 'todo' };
  }
  const read = geldigTot !== null || blocked ? 'done' : 'now';
  if (entering) return { read, pin: 'done', check: 'done', access: 'now' };
  if (refusedCards.includes(fault?.code)) {
    return { read, pin: 'done', check: 'failed', access: 'todo' };
  }
  const locked = blocked || fault !== undefined;
  return { read, pin: locked ? 'failed' : 'now', check: 'todo', access: 'todo' };
}

function readText(
  t: AppTranslate,
  given: { readonly stand: EidStand; readonly state: State; readonly vandaag: string },
): string {
  const { geldigTot } = given.stand;
  if (given.state !== 'done') return t(`eid.step.read.${given.state}`);
  if (geldigTot === null) return t('eid.step.read.plain');
  const datum = day(geldigTot);
  return geldigTot < given.vandaag
    ? t('eid.step.read.expired', { datum })
    : t('eid.step.read.done', { datum });
}
