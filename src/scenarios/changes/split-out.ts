import { z } from 'zod';
import { id } from '../../domain/job/scalars.js';
import type { JobText } from '../../domain/job/job-text.js';
import { changed, defineChange, inTheWay, refused } from './change.js';
import { sectionsWithoutAreas } from './demand-and-cost.js';
import { unknownNames } from './unknown-name.js';
import { withoutDoctors, withoutLines } from './without-names.js';

const ids = z.array(id).min(1).max(600).optional();

export const splitOut = defineChange({
  id: 'split-out',
  describe: 'Kommuner, lines and doctors leave the legevakt; what stays is planned',
  fields: {
    kommuner: ids.describe('With their doctors, and the lines of districts that serve no other kommune'),
    lines: ids,
    doctors: ids,
  },
  apply: (document, asked) => {
    const { kommuner = [], lines = [], doctors = [] } = asked;
    if (kommuner.length + lines.length + doctors.length === 0)
      return refused([
        inTheWay('CHANGE_EMPTY', [], {
          nb: 'Gi «kommuner», «lines» eller «doctors».',
          nn: 'Gje «kommuner», «lines» eller «doctors».',
          en: 'Give "kommuner", "lines" or "doctors".',
        }),
      ]);
    const known = {
      kommuner: document.legevakt.kommuner.map((own) => own.id),
      lines: document.lines.map((own) => own.id),
      doctors: document.doctors.map((own) => own.id),
    };
    const issues = [
      ...unknownNames('kommune', kommuner, known.kommuner, (index) => ['kommuner', index]),
      ...unknownNames('line', lines, known.lines, (index) => ['lines', index]),
      ...unknownNames('doctor', doctors, known.doctors, (index) => ['doctors', index]),
    ];
    if (issues.length > 0) return refused(issues);
    const gone = new Set(kommuner);
    const withLines = withoutLines(document, new Set([...lines, ...linesOf(document, gone)]));
    const withDoctors = withoutDoctors(withLines, new Set([...doctors, ...doctorsOf(document, gone)]));
    return changed(gone.size === 0 ? withDoctors : withoutKommuner(withDoctors, gone));
  },
});

function linesOf({ legevakt, lines }: JobText, kommuner: ReadonlySet<string>): string[] {
  const districts = (legevakt.vaktdistrikter ?? []).filter((district) =>
    district.kommuner.every((kommune) => kommuner.has(kommune)),
  );
  const gone = new Set(districts.map((district) => district.id));
  return lines.flatMap((line) =>
    line.vaktdistrikt !== undefined && gone.has(line.vaktdistrikt) ? [line.id] : [],
  );
}

function doctorsOf({ doctors }: JobText, kommuner: ReadonlySet<string>): string[] {
  return doctors.flatMap((doctor) =>
    doctor.kommune !== undefined && kommuner.has(doctor.kommune) ? [doctor.id] : [],
  );
}

function withoutKommuner(document: JobText, gone: ReadonlySet<string>): JobText {
  const { legevakt } = document;
  const districts = legevakt.vaktdistrikter
    ?.map((district) => ({
      ...district,
      kommuner: district.kommuner.filter((kommune) => !gone.has(kommune)),
    }))
    .filter(({ kommuner }) => kommuner.length > 0);
  return {
    ...document,
    ...sectionsWithoutAreas(document, gone),
    legevakt: {
      ...legevakt,
      kommuner: legevakt.kommuner.filter((kommune) => !gone.has(kommune.id)),
      ...(districts === undefined ? {} : { vaktdistrikter: districts }),
    },
  };
}
