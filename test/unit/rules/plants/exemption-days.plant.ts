import { changeDoctor, firstOn, liten, type Plant } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'a doctor who has worked six months by exception has the vakt',
  change(document, roster) {
    const { doctorId } = firstOn(roster, 'V1');
    return {
      ...changeDoctor(document, doctorId, {
        worksByException: { from: '2024-09-01' },
        competence: {
          lis1CompletedOn: '2024-02-29',
          akuttmedisinkursOn: '2024-03-15',
          voldOgOvergrepskursOn: '2024-04-15',
        },
      }),
      competencePacks: { use2026Proposal: true },
      exemptionLedger: [{ doctor: doctorId, year: 2026, kind: 'legevakt', days: 120 }],
      rules: { 'exemption-days': { parameters: { daysPerMonth: 20 } } },
    };
  },
  implies: {
    'line-competence': 'who is solo by exception only may not be the bakvakt of another',
    'competent-cover': 'nor the colleague behind another',
  },
};
