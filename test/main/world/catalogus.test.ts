import { describe, expect, it } from 'vitest';
import { catalogus } from '../../../src/main/world/catalogus.ts';
import { doelgroepen } from '../../../src/shared/values/codelijsten.ts';
import { asId } from '../../builders/entities.ts';

const rechten = [...catalogus.values()];
const rechtOf = (id: string) => catalogus.get(asId(id));

describe('the catalogue of rights', () => {
  it('has the right of the seed, with its profile, for departments, four years at most', () => {
    expect(rechtOf('kmo-departementen')).toMatchObject({
      naam: 'Dienstverlener kmo-portefeuille, departementen',
      profielen: ['dienstverlener kmo-portefeuille'],
      context: { soort: 'departementen' },
      maxMaanden: 48,
      doelgroepen: ['EA', 'OV'],
      beheer: null,
    });
  });

  it('has the two rights to manage, for every doelgroep and as a high risk', () => {
    const beheer = rechten.filter((recht) => recht.beheer !== null);
    expect(beheer.map(({ id, beheer: rol }) => [id, rol])).toEqual([
      ['hoofd-lokale-beheerder', 'hoofdbeheerder'],
      ['lokale-beheerder', 'beheerder'],
    ]);
    for (const recht of beheer) {
      expect(recht.risico).toBe('hoog');
      expect(recht.doelgroepen).toEqual(doelgroepen);
    }
  });

  it('finds a right by the name that people know it by', () => {
    const promotor = rechten.filter(({ aliassen }) => aliassen.includes('promotor'));
    expect(promotor.map(({ naam }) => naam)).toEqual(['DWSE-organisatieverantwoordelijke']);
  });

  it('knows every right once, under its own id, with its own name', () => {
    expect(new Set(rechten.map(({ naam }) => naam)).size).toBe(rechten.length);
    expect(rechten).toHaveLength(18);
    for (const [id, recht] of catalogus) {
      expect(recht.id).toBe(id);
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('offers each doelgroep something of its own', () => {
    for (const doelgroep of doelgroepen) {
      const open = rechten.filter((recht) => recht.doelgroepen.includes(doelgroep));
      expect(open.filter(({ beheer }) => beheer === null).length).toBeGreaterThan(0);
    }
  });

  it('has values to choose from wherever a context must be chosen', () => {
    for (const { context } of rechten) {
      if (!('waarden' in context)) continue;
      expect(context.waarden.length).toBeGreaterThan(0);
      expect(new Set(context.waarden).size).toBe(context.waarden.length);
    }
  });

  it('says of every right where it comes from and when that was last read', () => {
    for (const { bron, nagekekenOp, omschrijving } of rechten) {
      expect(bron).not.toBe('');
      expect(omschrijving).toMatch(/\.$/);
      expect(nagekekenOp).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
