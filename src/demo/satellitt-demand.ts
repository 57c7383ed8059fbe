import type { DemandText } from '../domain/job/job-text.js';
import type { SatellittKommune } from './satellitt-kommuner.js';
import { localNightId } from './satellitt-lines.js';

/** 300 consultations a year for each 1 000 inhabitants, one in ten of them at night. */
const nightConsultationsPerInhabitant = 0.03;

const night = [
  { from: '00:00', to: '08:00', amount: 1 },
  { from: '23:00', to: '24:00', amount: 1 },
];

/** Patients at night: those of a kommune with a night doctor of its own see that one, the others the hovedlegevakt. */
export function nightDemand(
  kommuner: readonly SatellittKommune[],
  withNightDoctor: readonly SatellittKommune[],
): DemandText {
  const stream = (kommune: SatellittKommune) => ({
    id: `natt-${kommune.id}`,
    kind: 'consultation' as const,
    group: withNightDoctor.includes(kommune) ? `natt-${kommune.id}` : 'hovedlegevakt',
    area: kommune.id,
    minutes: 30,
    perYear: kommune.population * nightConsultationsPerInhabitant,
    profile: { weekday: night, saturday: night, sunday: night },
    source:
      'avledet: 300 per 1 000 innbyggere som i Sarpsborg og Rakkestad; en av ti om natten og 30 minutter er antatt',
  });
  return {
    groups: [
      { id: 'hovedlegevakt', name: 'Hovedlegevakten om natten', lines: ['H-NATT'] },
      ...withNightDoctor.map((kommune) => ({
        id: `natt-${kommune.id}`,
        name: `Natt i ${kommune.name}`,
        lines: [localNightId(kommune)],
      })),
    ],
    contacts: kommuner.map(stream),
  };
}
