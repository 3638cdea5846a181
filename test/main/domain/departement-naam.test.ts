import { describe, expect, it } from 'vitest';
import { isZelfdeNaam, lijktOp } from '../../../src/main/domain/departement-naam.ts';

describe('the name of a departement', () => {
  it.each([
    ['Campus Aalst', 'campus  aalst'],
    ['Campus Aalst', 'CAMPUS-AALST'],
    ['Campus Liège', 'Campus Liege'],
  ])('%j is the same as %j', (one, other) => {
    expect([isZelfdeNaam(one, other), lijktOp(one, other)]).toEqual([true, false]);
  });

  it.each([
    ['Campus Aalst', 'Campus Aalts'],
    ['Campus Aalst', 'Campus Aalstt'],
    ['Campus Aalst', 'Campus Alst'],
    ['Campus Aalst', 'Campus Aelst'],
    ['Campus Aalst', 'Aalst campus'],
    ['Campus Gent', 'Campus-Ghent'],
  ])('%j is easily taken for %j', (one, other) => {
    expect([isZelfdeNaam(one, other), lijktOp(one, other)]).toEqual([false, true]);
    expect(lijktOp(other, one)).toBe(true);
  });

  it.each([
    ['Campus Aalst', 'Campus Asse'],
    ['Blok 1', 'Blok 2'],
    ['Campus Gent 1', 'Campus Gent 11'],
    ['Gent', 'Gend'],
    ['Campus Gent', 'Campus Gent-Zuid'],
  ])('%j is told apart from %j', (one, other) => {
    expect([isZelfdeNaam(one, other), lijktOp(one, other)]).toEqual([false, false]);
  });
});
