import { z } from 'zod';
import { stabilityLevel } from '../../domain/objective-levels.js';
import { constant, minus } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** A new plan leaves the published roster as it is where it can. */
export const stability = defineRule({
  id: 'stability',
  title: {
    nb: 'Få endringer i publisert plan',
    nn: 'Få endringar i publisert plan',
    en: 'Few changes in the published roster',
  },
  statement: {
    nb: 'Vaktene i den publiserte planen blir hos legen som hadde dem. Teller 1 for hver vakt som er flyttet eller blitt tom; vakter som ikke lenger finnes, teller ikke. Dekning går foran, rettferdighet og ønsker kommer etter. En overstyring nevner legen som hadde vakten, og vaktens dato.',
    nn: 'Vaktene i den publiserte planen blir hos legen som hadde dei. Tel 1 for kvar vakt som er flytt eller har vorte tom; vakter som ikkje lenger finst, tel ikkje. Dekning går føre, rettferd og ønske kjem etter. Ei overstyring nemner legen som hadde vakta, og datoen til vakta.',
    en: 'The vakter of the published roster stay with the doctor who had them. Counts 1 for each vakt that has moved or become empty; vakter that no longer exist do not count. Cover goes before it, fairness and wishes come after. An override names the doctor who had the vakt, and its date.',
  },
  strength: 'local',
  sources: [productChoice('ro i en plan som legene har sett og innrettet seg etter')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    const { job, vaktById, doctorById } = scope.problem;
    for (const published of job.published) {
      const vakt = vaktById.get(published.vakt);
      const doctor = doctorById.get(published.doctor);
      if (vakt === undefined || doctor === undefined) continue;
      const subject = { doctorId: doctor.id, date: vakt.date, about: vakt.id };
      const lost = scope.hinge([minus(constant(1), scope.held(doctor, vakt))], subject);
      scope.cost(lost, subject, stabilityLevel);
    }
  },

  check({ problem: { job, vaktById, doctorById }, assignments }) {
    return job.published.flatMap(({ vakt: id, doctor: doctorId }) => {
      const vakt = vaktById.get(id);
      const now = assignments.get(id);
      if (vakt === undefined || !doctorById.has(doctorId) || now === doctorId) return [];
      return [
        {
          doctorId,
          date: vakt.date,
          vaktIds: [id],
          penalty: 1,
          detail: now === undefined ? {} : { now },
        },
      ];
    });
  },

  levelOf: () => stabilityLevel,

  explain({ doctorId, vaktIds, detail }) {
    const now = detail['now'];
    return {
      nb: `${vaktIds.join()} var publisert med ${doctorId ?? ''} og ${now === undefined ? 'er nå uten lege' : `er nå hos ${now}`}.`,
      nn: `${vaktIds.join()} var publisert med ${doctorId ?? ''} og ${now === undefined ? 'er no utan lege' : `er no hos ${now}`}.`,
      en: `${vaktIds.join()} was published with ${doctorId ?? ''} and ${now === undefined ? 'now has no doctor' : `is now held by ${now}`}.`,
    };
  },
});
