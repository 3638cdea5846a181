import { type Fault, fault } from '../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../shared/result.ts';

/** The longest name that is kept; the registers know none that comes near. */
export const MAX_NAAM = 100;
export const MAX_INITIALEN = 20;
export const MAX_REDEN = 300;

/**
 * Free text on one line: control signs, line ends and signs that turn the writing direction come
 * out as one space, so that no line of Historiek or of a log can be forged (security.md G3).
 */
function cleanText(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** Faults: veld.verplicht, veld.teLang. */
export function requiredText(typed: string, max: number): Result<string> {
  const text = cleanText(typed);
  return text === '' ? refuse(fault('veld.verplicht')) : checkLength(text, max);
}

/** Empty is null. Fault: veld.teLang. */
export function optionalText(typed: string, max: number): Result<string | null> {
  const text = cleanText(typed);
  return text === '' ? ok(null) : checkLength(text, max);
}

function checkLength(text: string, max: number): Result<string> {
  return text.length > max ? refuse(fault('veld.teLang', { max })) : ok(text);
}

/** A field that may stay empty, else judged by its own parser. */
export function optionally<T>(
  typed: string,
  parse: (typed: string) => Result<T>,
): Result<T | null> {
  return typed.trim() === '' ? ok(null) : parse(typed);
}

/** One of a closed list. Faults: veld.verplicht, veld.keuze. */
export function oneOf<T extends string>(values: readonly T[], typed: string): Result<T> {
  if (typed === '') return refuse(fault('veld.verplicht'));
  const found = values.find((value) => value === typed);
  return found === undefined ? refuse(fault('veld.keuze')) : ok(found);
}

/** The same judgement with these faults added: those of the fields come first. */
export function withFaults<T>(result: Result<T>, more: readonly Fault[]): Result<T> {
  const faults = faultsOf(result.ok ? more : [...result.faults, ...more]);
  return faults === undefined ? result : refuse(...faults);
}
