import type { Issue } from '../../domain/issue.js';
import type { JobText, LineText } from '../../domain/job/job-text.js';
import { id } from '../../domain/job/scalars.js';
import { vaktlinje } from '../../domain/job/vaktlinje.js';
import { changed, defineChange, inTheWay, refused } from './change.js';
import { unknownNames } from './unknown-name.js';

export const addLine = defineChange({
  id: 'add-line',
  describe: 'A new line, as a job describes one, for the doctors of its pools',
  fields: {
    line: vaktlinje,
    group: id
      .optional()
      .describe('Fairness group that shares it with its other lines; none = one of its own'),
  },
  apply: (document, { line, group }) => {
    const issues = [
      ...lineThere(document, line.id, ['line', 'id']),
      ...unknownNames(
        'group',
        group === undefined ? [] : [group],
        (document.fairnessGroups ?? []).map((own) => own.id),
        () => ['group'],
      ),
    ];
    if (issues.length > 0) return refused(issues);
    const withLine = { ...document, lines: [...document.lines, line] };
    return changed(group === undefined ? shareAlone(withLine, line) : shareIn(withLine, line, group));
  },
});

/** Told where the job has a line by that name already. */
export function lineThere({ lines }: JobText, line: string, at: readonly PropertyKey[]): Issue[] {
  if (!lines.some(({ id: own }) => own === line)) return [];
  return [
    inTheWay('LINE_EXISTS', at, {
      nb: `Jobben har alt en linje «${line}».`,
      nn: `Jobben har alt ei linje «${line}».`,
      en: `The job has a line "${line}" already.`,
    }),
  ];
}

function shareIn(document: JobText, { id: line }: LineText, group: string): JobText {
  return {
    ...document,
    fairnessGroups: (document.fairnessGroups ?? []).map((own) =>
      own.id === group ? { ...own, lines: [...own.lines, line] } : own,
    ),
  };
}

/** A group of the line alone, of everyone in its pools. */
export function shareAlone(document: JobText, { id: line, name, pools }: LineText): JobText {
  const { fairnessGroups = [] } = document;
  const taken = new Set(fairnessGroups.map((own) => own.id));
  const group = taken.has(line) ? `${line.slice(0, 34)}-egen` : line;
  return {
    ...document,
    fairnessGroups: [...fairnessGroups, { id: group, name, lines: [line] }],
    doctors: document.doctors.map((doctor) =>
      doctor.pools?.some((pool) => pools.includes(pool)) === true
        ? { ...doctor, groups: [...(doctor.groups ?? []), group] }
        : doctor,
    ),
  };
}
