import { localDate } from '../../domain/job/scalars.js';
import { changed, defineChange } from './change.js';
import { withoutFields } from './without-fields.js';

export const setRulePackDate = defineChange({
  id: 'set-rule-pack-date',
  describe:
    'The date whose rules judge every vakt: what the rules of another date would mean for this period. null = each vakt by the rules of its own date',
  fields: { on: localDate.nullable() },
  sections: ['rulesOn'],
  apply: (document, { on }) =>
    changed(on === null ? withoutFields(document, 'rulesOn') : { ...document, rulesOn: on }),
});
