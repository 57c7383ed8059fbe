import { z } from 'zod';
import type { BackingQuestion } from '../../domain/backing.js';
import { minutesToSide, onSiteLimitMinutes } from '../../domain/on-site.js';
import type { Problem } from '../../domain/problem.js';
import { clockText } from '../../domain/time.js';
import { findAlone } from '../alone-check.js';
import { keepBacked } from '../backing-rows.js';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften, productChoice } from '../sources.js';

/** Where the kommune has decided so for a doctor, guidance on the spot is near enough all the time. */
export const onsiteSupervision = defineRule({
  id: 'onsite-supervision',
  title: {
    nb: 'Veiledning på stedet etter vurdering',
    nn: 'Rettleiing på staden etter vurdering',
    en: 'Guidance on the spot by assessment',
  },
  statement: {
    nb: 'Når kommunen har bestemt at en lege skal kunne få veiledning på stedet, er det hele vakten en kollega som kan veilede, eller en bakvakt, på samme sted eller på en linje som kan være der innen fristen. Fristen er kommunens; den leses på vaktens startdato.',
    nn: 'Når kommunen har bestemt at ein lege skal kunne få rettleiing på staden, er det heile vakta ein kollega som kan rettleie, eller ei bakvakt, på same staden eller på ei linje som kan vere der innan fristen. Fristen er kommunen sin; han blir lesen på startdatoen til vakta.',
    en: 'Where the kommune has decided that a doctor must be able to get guidance on the spot, a colleague who may supervise, or a bakvakt, is all through the vakt at the same place or on a line that can be there in time. The time is the kommune’s own; it is read at the start date of the vakt.',
  },
  strength: 'local',
  sources: [
    akuttmedisinforskriften(
      '§ 7: kommunen vurderer for hver lege om bakvakt må kunne veilede på stedet',
      'text',
    ),
    productChoice('fristen i minutter er kommunens egen; ingen nasjonal grense er funnet'),
  ],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    keepBacked(scope, leaningOnSite(scope.problem));
  },

  check: (roster) =>
    findAlone(roster, leaningOnSite(roster.problem)).map(({ doctor, vakt, from }) => ({
      doctorId: doctor.id,
      date: vakt.date,
      vaktIds: [vakt.id],
      penalty: 1,
      detail: { from: clockText(from), within: onSiteLimitMinutes(doctor, vakt.date) ?? 0 },
    })),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { can } }) => {
    const within = detail['within'] ?? 0;
    const nb = within === 0 ? 'på samme sted' : `på stedet innen ${within} minutter`;
    const nn = within === 0 ? 'på same staden' : `på staden innan ${within} minutt`;
    const en = within === 0 ? 'at the same place' : `on the spot within ${within} minutes`;
    return {
      nb: `${doctorId ?? ''} skal kunne få veiledning ${nb}, og ingen ${can.nb} gi det fra kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
      nn: `${doctorId ?? ''} skal kunne få rettleiing ${nn}, og ingen ${can.nn} gi det frå kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
      en: `${doctorId ?? ''} must be able to get guidance ${en}, and nobody ${can.en} give it from ${detail['from'] ?? ''} on ${vaktIds.join()}.`,
    };
  },

  notChecked(problem) {
    const decided = problem.doctors.some((doctor) =>
      problem.dates.some((date) => (onSiteLimitMinutes(doctor, date) ?? 0) > 0),
    );
    const silent = problem.lines.filter(
      ({ kind, countsAsPresent, responseMinutes }) =>
        kind === 'bakvakt' && !countsAsPresent && responseMinutes === undefined,
    );
    if (!decided || silent.length === 0) return [];
    const ids = silent.map(({ id }) => id).join(', ');
    return [
      {
        nb: `Det er ikke oppgitt hvor fort bakvakten kan være på stedet (${ids}); slike linjer regnes ikke som veiledning på stedet.`,
        nn: `Det er ikkje oppgitt kor fort bakvakta kan vere på staden (${ids}); slike linjer blir ikkje rekna som rettleiing på staden.`,
        en: `It is not stated how soon the bakvakt can be on the spot (${ids}); such lines do not count as guidance on the spot.`,
      },
    ];
  },
});

function leaningOnSite(problem: Problem): BackingQuestion {
  return {
    leans: (doctor, { date }) => onSiteLimitMinutes(doctor, date) !== undefined,
    counts: ({ duty }, doctor, vakt) =>
      (minutesToSide(problem, duty, vakt) ?? Infinity) <= (onSiteLimitMinutes(doctor, vakt.date) ?? Infinity),
  };
}
