import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import { windowsAcross } from '../../domain/hours-window.js';
import type { LocalDate } from '../../domain/time.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven, productChoice } from '../sources.js';

const parameters = z.strictObject({
  averageHours: z.number().min(1).max(48).default(48).describe('Hours a week on average'),
  averagingWeeks: z.int().min(1).max(52).default(52).describe('Weeks'),
  categories: z
    .array(doctorCategory)
    .default(['LIS1', 'legevaktlege', 'nattlege', 'kommuneoverlege'])
    .describe(
      'Doctors under SFS 2305 who are employed; the job names more, such as ALIS or fastlege with salary',
    ),
});

/** More than 48 hours a week on average over a year only with the doctor's own consent. */
export const amlYearlyConsent = defineHoursInWindows({
  id: 'aml-yearly-consent',
  title: {
    nb: 'Samtykke til over 48 timer i snitt over et år (aml.)',
    nn: 'Samtykke til over 48 timar i snitt over eit år (aml.)',
    en: 'Consent to above 48 hours on average over a year (AML)',
  },
  statement: {
    nb: 'Over 52 uker er arbeidstiden høyst 48 timer i uken i gjennomsnitt, om ikke legen selv har samtykket. Gjelder ansatte leger etter SFS 2305, som tariffavtalen unntar fra kapittel 10; en lege under arbeidsmiljøloven har 48 timer over åtte uker. Poster i ansettelsen teller, privat praksis («praksis») ikke, unntatt hos LIS1, som er ansatt der også. Hver dato i perioden ses med året som ender den dagen, og samtykket må gjelde da.',
    nn: 'Over 52 veker er arbeidstida høgst 48 timar i veka i gjennomsnitt, om ikkje legen sjølv har samtykt. Gjeld tilsette legar etter SFS 2305, som tariffavtalen unntek frå kapittel 10; ein lege under arbeidsmiljølova har 48 timar over åtte veker. Postar i tilsetjinga tel, privat praksis («praksis») ikkje, unnateke hos LIS1, som er tilsett der også. Kvar dato i perioden blir sett med året som endar den dagen, og samtykket må gjelde då.',
    en: 'Over 52 weeks working time is at most 48 hours a week on average, unless the doctor has consented. Holds for employed doctors under SFS 2305, whom the agreement exempts from chapter 10; a doctor under arbeidsmiljøloven has 48 hours over eight weeks. Posts of employment count, private practice ("praksis") does not, but for LIS1, who are employed there too. Each date of the period is seen with the year that ends on it, and the consent must hold then.',
  },
  sources: [
    arbeidsmiljøloven('§ 10-12 (4)'),
    productChoice('hvem som er ansatt, står ikke i loven: kategoriene er valgt, og jobben kan nevne flere'),
  ],
  parameters,

  windowsOf: (doctor, { job }, { averageHours, averagingWeeks, categories }) =>
    doctor.regime === 'SFS2305' && categories.includes(doctor.category)
      ? windowsAcross(job.period, averagingWeeks * 7, averageHours * averagingWeeks * 60).filter(
          ({ last }) => last <= job.period.to && !hasConsentOn(doctor, last),
        )
      : [],

  countsPost: ({ kind }, { category }) => kind !== 'praksis' || category === 'LIS1',

  notChecked({ doctors }, { categories }) {
    const others = doctors.filter(
      ({ regime, category }) => regime === 'SFS2305' && !categories.includes(category),
    );
    if (others.length === 0) return [];
    const kinds = [...new Set(others.map(({ category }) => category))].join(', ');
    return [
      {
        nb: `Samtykke til mer enn 48 timer i uken over et år (§ 10-12 (4)) er ikke vurdert for ${others.length} leger (${kinds}): om de er ansatt, står ikke i jobben. Er de det, nevn kategorien i regelen «aml-yearly-consent».`,
        nn: `Samtykke til meir enn 48 timar i veka over eit år (§ 10-12 (4)) er ikkje vurdert for ${others.length} legar (${kinds}): om dei er tilsette, står ikkje i jobben. Er dei det, nemn kategorien i regelen «aml-yearly-consent».`,
        en: `Consent to more than 48 hours a week over a year (§ 10-12 (4)) is not judged for ${others.length} doctors (${kinds}): whether they are employed the job does not say. If they are, name the category in the rule "aml-yearly-consent".`,
      },
    ];
  },

  judged: { nb: 'Timer over et år', nn: 'Timar over eit år', en: 'Hours over a year' },
});

function hasConsentOn({ consentOver48Hours }: Doctor, on: LocalDate): boolean {
  if (consentOver48Hours === undefined) return false;
  const { from, to } = consentOver48Hours;
  return from <= on && (to === undefined || on <= to);
}
