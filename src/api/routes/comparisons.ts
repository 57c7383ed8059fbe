import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { may } from '../../access/decide.js';
import { acceptance, judgeAcceptance } from '../../jobs/comparison/acceptance.js';
import type { Issue } from '../../domain/issue.js';
import { compareResults, type ComparisonParts, type Missing } from '../../jobs/comparison/compare-results.js';
import { thresholdFaults } from '../../jobs/comparison/threshold-faults.js';
import { tabulate, type ComparisonWithReports } from '../../jobs/comparison/tabulate.js';
import { writeComparisonCsv } from '../../reports/comparison/comparison-csv.js';
import { renderComparisonPage } from '../../reports/comparison/comparison-html.js';
import { writeComparisonXlsx } from '../../reports/comparison/comparison-xlsx.js';
import type { ComparisonTable } from '../../reports/comparison/comparison-table.js';
import type { Language } from '../../reports/texts.js';
import type { App } from '../app-type.js';
import { comparisonView } from '../comparison-view.js';
import { inLanguageOf, languageOf } from '../language.js';
import { problemKinds } from '../problem-codes.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { documentPolicy } from './roster-results.js';

const body = z.strictObject({
  results: z
    .array(
      z.union([z.strictObject({ roster: z.uuid() }), z.strictObject({ job: z.uuid() })], { error: 'result' }),
    )
    .min(2)
    .max(6)
    .describe('Rosters, or jobs that are done'),
  acceptance: acceptance.optional().describe('What the figures of the last result must be like'),
});
type Body = z.infer<typeof body>;

interface FileResource {
  readonly name: 'csv' | 'xlsx' | 'html';
  readonly type: string;
  readonly write: (table: ComparisonTable, language: Language) => string | Promise<Buffer>;
}

const files: readonly FileResource[] = [
  { name: 'csv', type: 'text/csv; charset=utf-8', write: writeComparisonCsv },
  {
    name: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeComparisonXlsx,
  },
  { name: 'html', type: 'text/html; charset=utf-8', write: renderComparisonPage },
];

/** Which of several results is better; nothing is stored. */
export function addComparisonRoute(app: App, parts: ComparisonParts): void {
  app.post(
    '/v1/comparisons',
    {
      config: { permission: 'roster:read' },
      schema: {
        summary: 'Compare 2 to 6 rosters, and say which is better, and whether that is certain',
        description:
          'From their stored reports. Two are judged by the first tier where they differ; that is certain where even the proven bound of the worse ' +
          'one lies above the value of the better one. Tiers in which rules do not count alike are not held against each other. Nothing is stored.',
        body,
        response: { 200: comparisonView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const outcome = await readComparison(parts, request, request.body);
      if (!('comparison' in outcome)) return refuse(request, reply, outcome);
      const { comparison, acceptance: verdicts } = outcome;
      return request.body.acceptance === undefined ? comparison : { ...comparison, acceptance: verdicts };
    },
  );
  for (const { name, type, write } of files) {
    app.post(
      `/v1/comparisons.${name}`,
      {
        config: { permission: 'roster:read' },
        schema: {
          summary: `The same as ${name.toUpperCase()}, with what each doctor gains and loses, and who has the vakter that differ`,
          querystring: z.strictObject({
            language: z.enum(['nb', 'nn', 'en']).optional().describe('Default: by Accept-Language'),
          }),
          body,
          response: { 200: z.unknown(), '4xx': problemDetails },
        },
        ...(name === 'html' ? { helmet: documentPolicy } : {}),
      },
      async (request, reply) => {
        const outcome = await readComparison(parts, request, request.body);
        if (!('comparison' in outcome)) return refuse(request, reply, outcome);
        const { language = languageOf(request) } = request.query;
        const content = await write(tabulate(outcome, language), language);
        if (name !== 'html')
          void reply.header('content-disposition', `attachment; filename="vaktplan-comparison.${name}"`);
        return reply.type(type).serializer(asItIs).send(content);
      },
    );
  }
}

type Refused = { readonly missing: readonly Missing[] } | { readonly issues: readonly Issue[] };

async function readComparison(
  parts: ComparisonParts,
  request: FastifyRequest,
  { results, acceptance: thresholds = [] }: Body,
): Promise<ComparisonWithReports | Refused> {
  const outcome = await compareResults(parts, results, (legevakt) =>
    may(request.principal, 'roster:read', legevakt),
  );
  if (outcome.kind === 'missing') return outcome;
  const { comparison, reports, doctorNames, lines } = outcome;
  const issues = thresholdFaults(thresholds, lines);
  if (issues.length > 0) return { issues };
  return { comparison, reports, doctorNames, acceptance: judgeAcceptance(thresholds, comparison.figures) };
}

function refuse(request: FastifyRequest, reply: FastifyReply, refused: Refused): FastifyReply {
  if ('issues' in refused) {
    const errors = refused.issues.map((issue) => toIssueView(issue, languageOf(request)));
    return sendProblem(request, reply, { code: 'INVALID_QUESTION', errors });
  }
  const errors = refused.missing.map(({ index, member, code }) => ({
    code,
    pointer: `/results/${index}/${member}`,
    detail: inLanguageOf(request, problemKinds[code].title),
  }));
  return sendProblem(request, reply, { code: 'RESULT_NOT_FOUND', errors });
}

function asItIs(content: unknown): string {
  return content as string;
}
