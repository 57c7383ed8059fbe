import { describe, expect, it } from 'vitest';
import { wantedBefore } from '../../../src/reports/days-before.js';
import { aDoctor, aLine, aProblem } from '../../support/builders.js';

const night = (doctor: string, line: string) => ({
  doctor,
  start: '2026-03-09T23:00:00+01:00',
  end: '2026-03-10T08:00:00+01:00',
  kind: 'tilstede' as const,
  line,
});

/** Two doctors each night on N, and the car by day and by night: only its second vakt of the date reaches into the period. */
function wanted(history: readonly ReturnType<typeof night>[]): string[] {
  const hours = { weekday: [{ from: '23:00', to: '08:00', doctors: { min: 2 } }] };
  const car = {
    weekday: [
      { from: '08:00', to: '20:00' },
      { from: '20:00', to: '08:00' },
    ],
  };
  const problem = aProblem({
    period: { from: '2026-03-10', to: '2026-03-12' },
    lines: [aLine({ id: 'N', hours }), aLine({ id: 'BIL', kind: 'legevaktbil', hours: car })],
    doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' })],
    history: [...history],
  });
  return wantedBefore(problem).map(({ id }) => id);
}

describe('wantedBefore', () => {
  const car = '2026-03-09/BIL/2';

  it('reads the staffing plan back where history tells of nobody', () => {
    expect(wanted([])).toEqual([car, '2026-03-09/N/1', '2026-03-09/N/2']);
  });

  it('asks for as many as history tells of on the line', () => {
    expect(wanted([night('a', 'N')])).toEqual([car, '2026-03-09/N/1']);
    expect(wanted([night('a', 'N'), night('b', 'N')])).toEqual([car, '2026-03-09/N/1', '2026-03-09/N/2']);
  });

  it('keeps the vakt that history tells of, whatever its number on the date', () => {
    expect(wanted([night('b', 'BIL')])).toEqual([car, '2026-03-09/N/1', '2026-03-09/N/2']);
  });
});
