import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { Output } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result.ts';

/**
 * What was half filled in when the session locked: in the memory of the page only, never in what the
 * page shows, and for nobody but the same person (docs/adr/0006).
 */
const kept = new Map<string, unknown>();
let place: { readonly sessie: string; readonly href: string } | null = null;

/** Like `useState`; what it holds when a lock covers the screen is there again afterwards. */
export function useKept<T>(
  name: string | null,
  first: T,
): [value: T, set: Dispatch<SetStateAction<T>>] {
  const { pathname } = useLocation();
  const client = useQueryClient();
  const key = name === null ? null : `${pathname} ${name}`;
  const [value, setValue] = useState<T>(() =>
    key !== null && kept.has(key) ? (kept.get(key) as T) : first,
  );
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => {
    if (key === null) return;
    kept.delete(key);
    return () => {
      const stand = client.getQueryData<Result<Output<'sessie.current'>>>(['sessie.current', {}]);
      // A screen that is left in any other way forgets.
      if (stand?.ok === true && stand.value.slot !== null) kept.set(key, latest.current);
    };
  }, [client, key]);
  return [value, setValue];
}

/** Where the locked session was; the first time counts, later one is at the means of signing in. */
export function keepPlace(sessie: string, href: string): void {
  if (place?.sessie !== sessie) place = { sessie, href };
}

/** Back to where the session was that this one goes on with; null, and all forgotten, for any other. */
export function takePlace(earlier: readonly string[]): string | null {
  const back = place !== null && earlier.includes(place.sessie) ? place.href : null;
  place = null;
  if (back === null) kept.clear();
  return back;
}

export function forgetKept(): void {
  place = null;
  kept.clear();
}
