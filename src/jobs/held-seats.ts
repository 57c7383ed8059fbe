import { heldVakter, type Roster } from '../domain/roster.js';
import { toIso } from '../domain/time.js';
import type { HeldSeat } from './roster-version.js';

/** Who holds which vakt and when, by start. */
export function heldSeats(roster: Roster): HeldSeat[] {
  return heldVakter(roster).map(({ vakt, doctorId }) => ({
    vakt: vakt.id,
    doctor: doctorId,
    line: vakt.lineId,
    start: toIso(vakt.start),
    end: toIso(vakt.end),
  }));
}
