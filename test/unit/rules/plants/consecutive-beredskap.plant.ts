import { type Plant, inARow, liten } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: liten,
  how: 'a doctor has hjemmevakt four days in a row',
  moves: (roster) => inARow(roster, 'V1', 'v1', 4),
  implies: {
    'frequency-cap': 'one vakt more than the cap',
    'fair-hours': 'a vakt takes its hours along',
    'fair-natt': 'a vakt at home is a night too',
    'fair-helg': 'some of the four may be helg vakter',
    'fair-fredagskveld': 'one of the four may be a Friday',
    'weekend-style': 'Saturday and Sunday may be among the four',
  },
};
