/** A kommune of the cooperation, with the number of its fastleger. */
export interface SatellittKommune {
  readonly id: string;
  readonly name: string;
  readonly population: number;
  readonly fastleger: number;
}

/** The host has the hovedlegevakt. */
export const hostKommune: SatellittKommune = {
  id: 'elvsund',
  name: 'Elvsund',
  population: 11_200,
  fastleger: 11,
};

/** Each has a satellite. */
export const outerKommuner: readonly SatellittKommune[] = [
  { id: 'lauvlia', name: 'Lauvlia', population: 5_600, fastleger: 6 },
  { id: 'myrnes', name: 'Myrnes', population: 4_100, fastleger: 4 },
  { id: 'skarvøy', name: 'Skarvøy', population: 3_100, fastleger: 3 },
];

/** Pool and fairness group of those who take a kommune's øyeblikkelig hjelp on office days. */
export function dayPool({ id }: { readonly id: string }): string {
  return `dag-${id}`;
}

/** The line of the same. */
export function dayLineId({ id }: { readonly id: string }): string {
  return `DAG-${id.toUpperCase()}`;
}
