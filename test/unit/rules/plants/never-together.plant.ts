import { type Plant, heldOn, firstOn, sarpsborg } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: sarpsborg,
  how: 'the doctors of the two evening lines are not to be on duty at the same time',
  change(document, roster) {
    const { vakt, doctorId } = firstOn(roster, 'L1');
    const beside = heldOn(roster, 'L2', ({ start, end }) => start < vakt.end && vakt.start < end);
    const pair = { one: { doctors: [doctorId] }, other: { doctors: beside.map((other) => other.doctorId) } };
    return {
      ...document,
      rules: { ...document.rules, 'never-together': { parameters: { pairs: [pair] } } },
    };
  },
};
