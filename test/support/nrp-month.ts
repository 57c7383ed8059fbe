/** Four weeks of thirty made-up people, in the public format: a roster is there at once, a proof takes longer than any test. */
export function nrpMonth(): string {
  const people = Array.from(
    { length: 30 },
    (_, index) => `p${index},N=${6 + (index % 5)},9000,${5760 + 480 * (index % 4)},5,2,2,${1 + (index % 3)}`,
  );
  const requests = Array.from(
    { length: 60 },
    (_, index) =>
      `p${(index * 7) % 30},${(index * 11) % 28},${index % 3 === 0 ? 'N' : 'E'},${1 + (index % 3)}`,
  );
  const cover = Array.from({ length: 28 }, (_, day) => [
    `${day},E,${5 + ((day * 7) % 4)},100,1`,
    `${day},N,${3 + ((day * 5) % 3)},100,1`,
  ]).flat();
  return [
    ...['SECTION_HORIZON', 28, 'SECTION_SHIFTS', 'E,480,', 'N,600,E', 'SECTION_STAFF', ...people],
    ...['SECTION_SHIFT_ON_REQUESTS', ...requests.slice(0, 30)],
    ...['SECTION_SHIFT_OFF_REQUESTS', ...requests.slice(30), 'SECTION_COVER', ...cover, ''],
  ].join('\n');
}
