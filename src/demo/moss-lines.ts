import type { LineText } from '../domain/job/job-text.js';

/** The employed; or LIS1 and ALIS, but for the working days, which these spend at their office. */
export type CarDoctors = 'employed' | 'lis1';

/** The day and the night of the car, so that somebody is always in it. */
const carDay = { from: '08:00', to: '20:00' };
const carNight = { from: '20:00', to: '08:00' };
const carHalves = [carDay, carNight];
const carHelg = { saturday: carHalves, sunday: carHalves };
const helgDay = [{ from: '08:00', to: '23:00' }];
const night = [{ from: '23:00', to: '08:00' }];

/**
 * The vaktlinjer of the legevakt for Moss, Råde, Våler and Vestby: the station and its car, both manned round the clock.
 *
 * @see Moss kommune, Plan for legetjenestene 2025-2029; what it leaves open is an assumption, see
 * fixtures/moss-interkommunale/README.md
 */
export function mossLines(carDoctors: CarDoctors): LineText[] {
  return [
    {
      id: 'S-DAG',
      name: 'Stasjonen, dag',
      kind: 'tilstede',
      hours: { weekday: [{ from: '08:00', to: '16:00' }] },
      pools: ['legevaktlege'],
      place: 'legevakten',
    },
    {
      id: 'S-KVELD',
      name: 'Stasjonen, kveld',
      kind: 'tilstede',
      hours: { weekday: [{ from: '16:00', to: '23:00' }] },
      doctors: { min: 2 },
      pools: ['fastlege', 'vikar', 'lis1'],
      place: 'legevakten',
    },
    {
      id: 'S-NATT',
      name: 'Stasjonen, natt',
      kind: 'tilstede',
      nights: { short: night, long: night },
      pools: ['legevaktlege', 'vikar'],
      competence: 'solo',
      place: 'legevakten',
    },
    {
      id: 'S-HELG',
      name: 'Stasjonen, helg og helligdag',
      kind: 'tilstede',
      hours: { saturday: helgDay, sunday: helgDay },
      doctors: { min: 2 },
      pools: ['fastlege', 'vikar'],
      place: 'legevakten',
    },
    ...(carDoctors === 'employed'
      ? [car('BIL', 'Legevaktbil', ['bil'], { weekday: carHalves, ...carHelg })]
      : [
          car('BIL-DAG', 'Legevaktbil på hverdager', ['bil'], { weekday: [carDay] }),
          car('BIL', 'Legevaktbil, natt og helg', ['bil-lis1', 'bil'], { weekday: [carNight], ...carHelg }),
        ]),
  ];
}

function car(id: string, name: string, pools: string[], hours: LineText['hours']): LineText {
  return { id, name, kind: 'legevaktbil', hours, priority: 2, pools, place: 'legevakten' };
}
