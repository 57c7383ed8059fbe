import { changed, defineChange, refused } from './change.js';
import { chooseDoctors, doctorChoice } from './doctor-choice.js';
import { withoutDoctors } from './without-names.js';

export const removeDoctors = defineChange({
  id: 'remove-doctors',
  describe: 'Doctors who leave, with all that the job says of them',
  fields: { doctors: doctorChoice },
  apply: (document, { doctors }) => {
    const chosen = chooseDoctors(document, doctors);
    return chosen.ok ? changed(withoutDoctors(document, chosen.ids)) : refused(chosen.issues);
  },
});
