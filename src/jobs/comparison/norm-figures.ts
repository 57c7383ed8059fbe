import { groupBy } from '../../reports/group-by.js';
import type { NormGap } from '../../reports/staffing-norm.js';
import type { StoredReport } from '../roster-report.js';
import type { Measure } from './figure.js';

const prefix = 'norm-';

/** How often doctors of a vaktdistrikt are on duty, and how many more the table of recommended staffing asks for. */
export function normByDistrict(reports: readonly StoredReport[]): Measure[] {
  const all = reports.flatMap(({ staffingNorm }) => staffingNorm?.districts ?? []);
  return [...groupBy(all, ({ district }) => district)].flatMap(([district, found]): Measure[] => {
    const name = found[0]?.name ?? district;
    const wanted = [...new Set(found.map(({ primary }) => primary.wanted))].join('/');
    const ownDuty = ({ staffingNorm }: StoredReport): NormGap['primary'] | undefined =>
      staffingNorm?.districts.find((own) => own.district === district)?.primary;
    return [
      {
        id: `${prefix}frequency-${district}`,
        name: {
          nb: `N-delt vakt i ${name}, anbefalt minst ${wanted}-delt`,
          nn: `N-delt vakt i ${name}, tilrådd minst ${wanted}-delt`,
          en: `N-delt in ${name}, at least ${wanted}-delt recommended`,
        },
        unit: 'count',
        better: 'more',
        of: (report) => ownDuty(report)?.found.frequency,
      },
      {
        id: `${prefix}missing-doctors-${district}`,
        name: {
          nb: `Leger som mangler på ${wanted}-delt vakt i ${name}`,
          nn: `Legar som manglar på ${wanted}-delt vakt i ${name}`,
          en: `Doctors lacking for ${wanted}-delt in ${name}`,
        },
        unit: 'count',
        better: 'less',
        of: (report) => ownDuty(report)?.missingDoctors,
      },
    ];
  });
}

/** Whether a figure is one of these; they are a matter of the job, and every roster has them. */
export function isOfNorm(figure: string): boolean {
  return figure.startsWith(prefix);
}
