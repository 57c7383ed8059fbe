import { z } from 'zod';
import { id } from '../../domain/job/scalars.js';
import type { JobText, LineText } from '../../domain/job/job-text.js';
import { changed, defineChange, refused } from './change.js';
import { changeLine } from './change-line.js';
import { unknownNames } from './unknown-name.js';
import { withoutFields } from './without-fields.js';

export const shareLine = defineChange({
  id: 'share-line',
  describe:
    'One line that serves several districts: its hours count once, for the people of them all. Neighbours come into the job by merge-legevakt',
  fields: {
    line: id,
    districts: z.array(id).min(2).max(100).describe('vaktdistrikter of the job'),
    pools: z.array(id).min(1).optional().describe('Pools of the districts that take it too, after its own'),
  },
  apply: (document, { line: lineId, districts, pools = [] }) => {
    const known = (document.legevakt.vaktdistrikter ?? []).map((district) => district.id);
    const manned = [...new Set(document.doctors.flatMap((doctor) => doctor.pools ?? []))];
    const issues = [
      ...unknownNames('distrikt', districts, known, (index) => ['districts', index]),
      ...unknownNames('pool', pools, manned, (index) => ['pools', index]),
    ];
    if (issues.length > 0) return refused(issues);
    const shared = sharedDistrict(document, lineId, districts);
    const outcome = changeLine(document, lineId, (line) => ({
      ...inDistrict(line, shared?.id),
      pools: [...new Set([...line.pools, ...pools])],
    }));
    if (!outcome.ok || shared === undefined || known.includes(shared.id)) return outcome;
    const { legevakt } = outcome.document;
    const vaktdistrikter = [...(legevakt.vaktdistrikter ?? []), shared];
    return changed({ ...outcome.document, legevakt: { ...legevakt, vaktdistrikter } });
  },
});

type District = NonNullable<JobText['legevakt']['vaktdistrikter']>[number];

/** That of all their kommuner: none where that is all there are, one of the job's where it has it, else a new one. */
function sharedDistrict(
  { legevakt: { kommuner, vaktdistrikter = [] } }: JobText,
  line: string,
  asked: readonly string[],
): District | undefined {
  const own = vaktdistrikter.filter((district) => asked.includes(district.id));
  const served = new Set(own.flatMap((district) => district.kommuner));
  if (served.size === kommuner.length) return undefined;
  const same = vaktdistrikter.find(
    (district) =>
      district.kommuner.length === served.size && district.kommuner.every((kommune) => served.has(kommune)),
  );
  const name = own.map((district) => district.name).join(', ');
  return same ?? { id: `felles-${line}`.slice(0, 40), name: name.slice(0, 80), kommuner: [...served] };
}

function inDistrict(line: LineText, district: string | undefined): LineText {
  return district === undefined ? withoutFields(line, 'vaktdistrikt') : { ...line, vaktdistrikt: district };
}
