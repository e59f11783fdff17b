import { describe, expect, it, test } from 'vitest';
import { COUNTRIES } from '../../src/facts/countries.js';
import type { Entity } from '../../src/facts/entity.js';
import { fold } from '../../src/language/fold.js';

const countries = COUNTRIES.filter(({ kind }) => kind === 'country');
const find = (name: string): Entity => {
  const found = COUNTRIES.find((entity) => entity.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

describe('the countries of the world', () => {
  it('are the members of the United Nations and four more', () => {
    expect(countries).toHaveLength(193 + 4);
  });

  it('have ids, names, aliases and metonyms of their own', () => {
    const own = [
      COUNTRIES.map(({ id }) => id),
      COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold),
      countries.flatMap(({ metonyms }) => metonyms).map(fold),
    ];
    for (const names of own) expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each([
    ['Iran', ['Iranian', 'Iranians'], ['Tehran']],
    ['France', ['French', 'Frenchman', 'Frenchmen', 'Frenchwoman'], ['Paris', 'Élysée']],
    ['Denmark', ['Danish', 'Dane', 'Danes'], ['Copenhagen']],
    ['Switzerland', ['Swiss'], ['Bern']],
    ['Monaco', ['Monegasque', 'Monegasques'], []],
  ])('%s has the people %j and the metonyms %j', (name, demonyms, metonyms) => {
    expect(find(name)).toMatchObject({ kind: 'country', demonyms, metonyms });
  });

  it('have their capitals for cities, but no palaces', () => {
    expect(find('Tehran').kind).toBe('city');
    expect(COUNTRIES.map(({ name }) => name)).not.toContain('Kremlin');
  });
});
