import { type Plant, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'a doctor who is to work beside a doctor of Lilletorget has an evening without',
  change(document, roster) {
    const pair = {
      who: { doctors: [firstOn(roster, 'L1').doctorId] },
      with: { doctors: [firstOn(roster, 'DAGB').doctorId] },
    };
    return {
      ...document,
      rules: { ...document.rules, 'paired-doctors': { parameters: { pairs: [pair] } } },
    };
  },
};
