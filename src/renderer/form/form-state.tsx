import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Fault, fault } from '../../shared/faults.ts';
import { useKept } from '../sessie/kept.ts';

/** Answers as typed: text, or a list of chosen ids. Main parses them; the page never does. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export type FormState<A extends Answers> = {
  readonly answers: A;
  readonly faults: readonly Fault[];
  /** Counts refusals: the summary takes the focus again when the same refusal comes back. */
  readonly refusals: number;
  readonly dirty: boolean;
  set<K extends keyof A>(name: K, value: A[K]): void;
  merge(more: Partial<A>): void;
  refuse(faults: readonly Fault[]): void;
};

/** `keptAs`: what was answered outlives a lock under this name; no secret may have one. */
export function useFormState<A extends Answers>(
  first: A,
  keptAs: string | null = null,
): FormState<A> {
  const [initial] = useState(first);
  const [answers, setAnswers] = useKept(keptAs, first);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [dirty, setDirty] = useKept(keptAs === null ? null : `${keptAs} dirty`, false);
  const set = useCallback(
    <K extends keyof A>(name: K, value: A[K]) => {
      setDirty(true);
      setAnswers((before) => ({ ...before, [name]: value }));
    },
    [setAnswers, setDirty],
  );
  const merge = useCallback(
    (more: Partial<A>) => setAnswers((before) => ({ ...before, ...more })),
    [setAnswers],
  );
  const refuse = useCallback(
    (next: readonly Fault[]) => {
      setFaults(inOrderOf(initial, next));
      if (next.length > 0) setRefusals((count) => count + 1);
    },
    [initial],
  );
  return useMemo(
    () => ({ answers, faults, refusals, dirty, set, merge, refuse }),
    [answers, faults, refusals, dirty, set, merge, refuse],
  );
}

/** The summary lists faults as the fields stand on the screen: the order of the answers' keys. */
function inOrderOf(answers: Answers, faults: readonly Fault[]): readonly Fault[] {
  const names = Object.keys(answers);
  const place = (fault: Fault) => names.indexOf(fault.field ?? '');
  return [...faults].sort((one, other) => place(one) - place(other));
}

const FormContext = createContext<FormState<Answers> | null>(null);

/** Gives the fields inside it their answers and faults by name. */
export function FormFields<A extends Answers>(props: {
  readonly form: FormState<A>;
  readonly children: ReactNode;
}) {
  const value = props.form as unknown as FormState<Answers>;
  return <FormContext value={value}>{props.children}</FormContext>;
}

function useForm(): FormState<Answers> {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A field stands outside FormFields.');
  return form;
}

export function useTextField(name: string) {
  const form = useForm();
  const value = form.answers[name];
  return {
    value: typeof value === 'string' ? value : '',
    onChange: (next: string) => form.set(name, next),
    fault: form.faults.find((one) => one.field === name),
  };
}

export function useListField(name: string) {
  const form = useForm();
  const value = form.answers[name];
  return {
    value: Array.isArray(value) ? (value as readonly string[]) : [],
    onChange: (next: readonly string[]) => form.set(name, next),
    fault: form.faults.find((one) => one.field === name),
  };
}

/** Refusals that need no question to main: a choice that was not made. */
export function missingChoices(answers: Answers, names: readonly string[]): readonly Fault[] {
  return names
    .filter((name) => answers[name] === '')
    .map((field) => ({ ...fault('veld.keuze'), field }));
}

export function fieldId(name: string): string {
  return `veld-${name}`;
}
