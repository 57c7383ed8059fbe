import { z } from 'zod';
import { compareRosters } from '../../jobs/compare-rosters.js';
import { readReportParts, type StoredReport } from '../../jobs/roster-report.js';
import type { RosterPart, RosterStore } from '../../jobs/roster-store.js';
import type { App } from '../app-type.js';
import { documented } from '../documented.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { analysisView, coverageView, differenceView, fairnessView } from '../roster-report-views.js';
import { documentPolicy } from './roster-results.js';
import { rosterParams } from './rosters.js';

interface ReportResource {
  readonly name: string;
  readonly summary: string;
  readonly view: z.ZodType;
  readonly parts: readonly (keyof StoredReport)[];
}

const reports: readonly ReportResource[] = [
  {
    name: 'analysis',
    summary: 'What every rule found in the roster, and what it costs place by place',
    view: analysisView,
    parts: [
      'departures',
      'proof',
      'summary',
      'places',
      'rules',
      'overrides',
      'exemptions',
      'notChecked',
      'warnings',
    ],
  },
  {
    name: 'coverage',
    summary: 'Who stands where, and where nobody does',
    view: coverageView,
    parts: ['coverage', 'unfilled', 'staffingNorm'],
  },
  {
    name: 'fairness',
    summary: 'How the load is shared',
    view: fairnessView,
    parts: ['shares', 'load', 'hjemmevaktWeight', 'poolFrequency'],
  },
];

const files: readonly {
  readonly name: string;
  readonly part: RosterPart;
  readonly type: string;
  readonly summary: string;
}[] = [
  { name: 'roster.csv', part: 'csv', type: 'text/csv', summary: 'The roster as CSV' },
  { name: 'roster.html', part: 'html', type: 'text/html', summary: 'The roster as a page to print' },
];

const config = { permission: 'roster:read', record: 'roster' } as const;

/** What can be read about a version: its reports, its files, and how it differs from another one. */
export function addRosterReportRoutes(app: App, rosters: RosterStore): void {
  for (const { name, summary, view, parts } of reports) {
    app.get(
      `/v1/rosters/:id/${name}`,
      {
        config,
        schema: {
          summary,
          params: rosterParams,
          response: { 200: documented(summary, view), '4xx': problemDetails },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const report = (await readReportParts(rosters, [id], parts)).get(id);
        if (report === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
        return { roster: id, ...report };
      },
    );
  }

  for (const { name, part, type, summary } of files) {
    app.get(
      `/v1/rosters/:id/${name}`,
      {
        config,
        schema: { summary, params: rosterParams, response: { 200: z.unknown(), '4xx': problemDetails } },
        ...(part === 'html' ? { helmet: documentPolicy } : {}),
      },
      async (request, reply) => {
        const text = await rosters.rosterPart(request.params.id, part);
        if (text === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
        if (part === 'csv') void reply.header('content-disposition', 'attachment; filename="vaktplan.csv"');
        return reply.type(`${type}; charset=utf-8`).serializer(String).send(text);
      },
    );
  }

  app.get(
    '/v1/rosters/:id/diff/:other',
    {
      config,
      schema: {
        summary: 'What differs from one version to another of the same legevakt',
        params: z.strictObject({ id: z.uuid(), other: z.uuid() }),
        response: { 200: differenceView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const [before, after] = await Promise.all([
        rosters.findRoster(request.params.id),
        rosters.findRoster(request.params.other),
      ]);
      // One of another legevakt is as good as none: it may be somebody else's.
      if (before === undefined || after?.legevakt !== before.legevakt)
        return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      return compareRosters(rosters, before, after);
    },
  );
}
