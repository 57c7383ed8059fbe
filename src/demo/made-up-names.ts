const firstNames = [
  'Ingrid',
  'Åse',
  'Håkon',
  'Solveig',
  'Bjørn',
  'Marte',
  'Sindre',
  'Kjersti',
  'Øyvind',
  'Tuva',
  'Eirik',
  'Ragnhild',
  'Pål',
  'Synnøve',
  'Jørgen',
  'Astrid',
  'Vegard',
  'Bård',
  'Lærke',
  'Torbjørn',
  'Guro',
  'Ståle',
  'Hedvig',
  'Magnus',
  'Frøydis',
  'Amund',
  'Jorunn',
  'Kåre',
  'Live',
  'Sæmund',
  'Oda',
  'Tormod',
  'Ylva',
  'Gøran',
  'Maren',
  'Steinar',
  'Sunniva',
  'Aslak',
  'Bergljot',
  'Even',
  'Turid',
];

/** Surnames are put together of two parts, so that they are nobody's. */
const surnameStarts = [
  'Bjørke',
  'Trane',
  'Myr',
  'Sølv',
  'Granåt',
  'Hegre',
  'Løv',
  'Åker',
  'Tinde',
  'Ræve',
  'Skogø',
  'Kveld',
  'Nordstø',
  'Furu',
  'Elve',
  'Sval',
];
const surnameEnds = [
  'tveitmo',
  'sæterli',
  'lundås',
  'vikhøy',
  'dalnes',
  'røyrvoll',
  'hagestø',
  'bråten',
  'moaker',
  'fjordheim',
  'støllid',
  'engerud',
];

/** A made-up Norwegian name; no two indexes below 7872 share one. */
export function madeUpName(index: number): string {
  const surname = (index * 7) % (surnameStarts.length * surnameEnds.length);
  const start = pick(surnameStarts, surname % surnameStarts.length);
  const end = pick(surnameEnds, Math.floor(surname / surnameStarts.length));
  return `${pick(firstNames, index % firstNames.length)} ${start}${end}`;
}

function pick(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new RangeError(`No made-up name at ${index}`);
  return name;
}
