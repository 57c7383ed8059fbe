import { z } from 'zod';
import type { LineText } from '../../domain/job/job-text.js';
import { id } from '../../domain/job/scalars.js';
import { vaktlinje } from '../../domain/job/vaktlinje.js';
import { lineThere } from './add-line.js';
import { changed, defineChange, refused } from './change.js';
import { unknownLine } from './change-line.js';
import { unknownNames } from './unknown-name.js';
import { withoutFields } from './without-fields.js';

const { name, hours, place } = vaktlinje.shape;

export const addSatellite = defineChange({
  id: 'add-satellite',
  describe:
    'A place with nurses and no doctor, which the doctor of another line serves on video. A local doctor that it replaces goes by switch-line or staff-line',
  fields: {
    line: id.describe('Id of the new line'),
    name,
    servedBy: id.describe('The line with the doctor on video'),
    nurses: z.int().min(1).max(50).default(1),
    hours: z.optional(hours.unwrap()).describe('None = those of the line that serves it'),
    district: id.optional().describe('Its vaktdistrikt'),
    place,
  },
  sections: ['lines', 'locks', 'published'],
  apply: (document, change) => {
    const server = document.lines.find((own) => own.id === change.servedBy);
    const districts = (document.legevakt.vaktdistrikter ?? []).map((own) => own.id);
    const issues = [
      ...lineThere(document, change.line, ['line']),
      ...(server === undefined ? unknownLine(document, change.servedBy, ['servedBy']) : []),
      ...unknownNames('distrikt', change.district === undefined ? [] : [change.district], districts, () => [
        'district',
      ]),
    ];
    if (issues.length > 0 || server === undefined) return refused(issues);
    const satellite: LineText = {
      id: change.line,
      name: change.name,
      kind: 'video',
      hours: withNurses(change.hours ?? server.hours ?? {}, change.nurses),
      doctors: { min: 0 },
      pools: [...server.pools],
      ...(change.place === undefined ? {} : { place: change.place }),
      ...(change.district === undefined ? {} : { vaktdistrikt: change.district }),
    };
    return changed({ ...document, lines: [...document.lines, satellite] });
  },
});

function withNurses(columns: NonNullable<LineText['hours']>, nurses: number): LineText['hours'] {
  return Object.fromEntries(
    Object.entries(columns).map(([column, bands]) => [
      column,
      (bands ?? []).map((band) => ({
        ...withoutFields(band, 'doctors'),
        nurses: { min: nurses, max: nurses },
      })),
    ]),
  );
}
