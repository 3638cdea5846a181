import { describe, expect, it } from 'vitest';
import {
  alleSelectie,
  countSelected,
  geenSelectie,
  isSelected,
  select,
} from '../../src/renderer/screens/persoon/selectie.ts';

describe('a selection', () => {
  it('of some holds those who were ticked, whatever page they are on', () => {
    const two = select(select(geenSelectie, ['a', 'b'], true), ['c'], true);
    const left = select(two, ['a'], false);
    expect(['a', 'b', 'c'].filter((id) => isSelected(left, id))).toEqual(['b', 'c']);
    expect(countSelected(left, 100)).toBe(2);
  });

  it('of all holds everybody but who was unticked, and who is ticked again', () => {
    const without = select(alleSelectie, ['a', 'b'], false);
    expect(isSelected(without, 'a')).toBe(false);
    expect(isSelected(without, 'never seen')).toBe(true);
    expect(countSelected(select(without, ['a'], true), 100)).toBe(99);
  });

  it('does not change the one it was made from', () => {
    select(geenSelectie, ['a'], true);
    expect(countSelected(geenSelectie, 10)).toBe(0);
  });
});
