import { z } from 'zod';
import { rulePacks } from '../../src/rule-packs/rule-packs.js';
import { registry } from '../../src/rules/registry.js';
import { versionsOf } from '../../src/rules/rule-pack.js';
import type { TestsByRule } from './tests-of-rules.js';
import type { LegalSource, Rule } from '../../src/rules/rule.js';

const intro = `# Rules

<!-- Written by scripts/write-docs.ts from src/rules/registry.ts. Do not edit: run \`npm run docs\`. -->

Every rule that vaktplan knows, as the code has it. A job changes a rule under \`rules\` by its id: its mode, its tier, its weight, its
parameters, or the doctors and lines it is about. [job.md](job.md) shows how.

**Strength** says how binding the source is: \`skal\` (law, regulation, agreement), \`hovedregel\` (binding, with exceptions case by case),
\`bør\` (recommended), \`praksis\` (usual practice), \`local\` (the legevakt's own choice). An override in a job can set aside, for one
doctor on one date, any rule but \`skal\` and those that judge the roster as a whole; for these a job changes the setting.

**Mode** says what the plan does with it: \`hard\` is never broken by the search, \`soft\` costs in its tier, \`off\` is not looked at.

**A departure** is a \`breach\` of the rule, a \`shortage\` (nobody could be found; reported, never hidden) or a \`quality\` that is weighed.
In soft mode every departure but a shortage is a quality.

**Confidence** of a source: \`text\` (the text itself was read), \`secondary\` (a page about it was read), \`derived\` (worked out from what
was read), \`choice\` (the product's own; no law says so). The date is when it was read. None of this is legal advice.

**Versions**: a rule that stands on a dated document judges each vakt by the edition that holds on the vakt's date, so a roster over New Year
can be judged by two. \`inferred\` dates were worked out, \`proposed\` ones were never seen adopted and judge only jobs that ask for them.
The same is answered by \`vaktplan rules\` and \`GET /v1/rules?on=DATE\`, \`/v1/rules/{id}/versions\`.

**Tested** counts rosters judged by hand in which the rule is kept and broken. Besides, random rosters show that the half that plans and the
half that checks agree, and a breach planted in a solved month is found.
`;

/** docs/rules.md */
export function makeRulesPage(tests: TestsByRule): string {
  return [intro, overview(), packs(), ...registry.map((rule) => section(rule, tests))].join('\n');
}

function overview(): string {
  const rows = registry.map((rule) => [
    `[${rule.id}](#${rule.id})`,
    rule.title.nb,
    rule.defaults.mode,
    tierOf(rule),
    rule.strength,
  ]);
  return `## All rules\n\n${table(['Rule', 'Tittel', 'Default', 'Tier where soft', 'Strength'], rows)}`;
}

function packs(): string {
  const rows = rulePacks().flatMap(({ title: pack, editions }) =>
    editions.map(({ id, title, validFrom, validTo, validity, optIn, rules }) => [
      `\`${id}\``,
      `${pack.en}: ${title.en}`,
      datesOf({ validFrom, validTo }),
      `${validity}${optIn ? ', opt-in' : ''}`,
      Object.keys(rules)
        .map((rule) => `[${rule}](#${rule})`)
        .join(', '),
    ]),
  );
  return `## Dated documents\n\n${table(['Edition', 'Document', 'Dates', 'How sure', 'Rules that stand on it'], rows)}`;
}

function datesOf({
  validFrom = '',
  validTo = '',
}: {
  validFrom?: string | undefined;
  validTo?: string | undefined;
}): string {
  return validFrom === '' && validTo === '' ? 'all' : `${validFrom} to ${validTo}`.trim();
}

/** A rule that can only be hard costs nowhere. */
function tierOf({ modes, defaults }: Rule): string {
  return modes.includes('soft') ? String(defaults.tier) : '-';
}

function section(rule: Rule, tests: TestsByRule): string {
  const { id, title, statement, strength, finding, modes, defaults, sources } = rule;
  const facts = table(
    ['Strength', 'A departure is a', 'Modes', 'Default mode', 'Tier where soft', 'Weight there'],
    [
      [
        strength,
        finding,
        [...modes, 'off'].join(', '),
        defaults.mode,
        tierOf(rule),
        modes.includes('soft') ? String(defaults.weight) : '-',
      ],
    ],
  );
  return [
    `## ${id}\n`,
    `**${title.nb}** / ${title.en}\n`,
    `${statement.en}\n`,
    `> ${statement.nb}\n`,
    facts,
    parameterTable(rule),
    `Sources:\n\n${sources.map(sourceLine).join('\n')}\n`,
    versionTable(rule),
    testedLine(tests[id]),
  ].join('\n');
}

function sourceLine({ document, section: place, edition, readOn, confidence }: LegalSource): string {
  return `- ${document}, ${place} (${edition}; ${confidence}, ${readOn})`;
}

/** Nothing for a rule that is not dated. */
function versionTable(rule: Rule): string {
  const versions = versionsOf(rule, rulePacks()).filter(({ id }) => id !== 'undated');
  if (versions.length === 0) return '';
  const rows = versions.map(({ id, validFrom, validTo, validity, optIn, strength, mode, parameters }) => [
    `\`${id}\``,
    datesOf({ validFrom, validTo }),
    `${validity}${optIn ? ', opt-in' : ''}`,
    strength,
    mode,
    Object.keys(parameters).length === 0 ? '' : `\`${JSON.stringify(parameters)}\``,
  ]);
  return table(['Version', 'Dates', 'How sure', 'Strength', 'Mode', 'Parameters of its own'], rows);
}

function testedLine(tests: TestsByRule[string] | undefined): string {
  return tests === undefined ? '' : `Tested: ${tests.kept} kept, ${tests.broken} broken.\n`;
}

/** What is read of a JSON Schema. */
const schemaNode = z.looseObject({
  type: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  enum: z.array(z.string()).optional(),
  get anyOf() {
    return z.array(schemaNode).optional();
  },
  get items() {
    return schemaNode.optional();
  },
  get properties() {
    return z.record(z.string(), schemaNode).optional();
  },
});
type SchemaNode = z.infer<typeof schemaNode>;

function parameterTable({ parameters }: Rule): string {
  const { properties = {} } = schemaNode.parse(z.toJSONSchema(parameters, { io: 'input' }));
  const rows = Object.entries(properties).flatMap(([name, node]) => parameterRows(name, node));
  if (rows.length === 0) return 'No parameters.\n';
  return table(['Parameter', 'Values', 'Default', 'Meaning and unit'], rows);
}

/** One row for the parameter, and one for each field of the objects it lists. */
function parameterRows(name: string, node: SchemaNode): string[][] {
  const fallback = node.default === undefined ? '' : `\`${JSON.stringify(node.default)}\``;
  const inner = Object.entries(node.items?.properties ?? {});
  return [
    [`\`${name}\``, valuesOf(node), fallback, node.description ?? ''],
    ...inner.flatMap(([key, own]) => parameterRows(`${name}[].${key}`, own)),
  ];
}

function valuesOf(node: SchemaNode): string {
  if (node.anyOf !== undefined) return node.anyOf.map(valuesOf).join(' or ');
  if (node.enum !== undefined) return node.enum.join(', ');
  if (node.type === 'array') return `list of ${node.items === undefined ? 'anything' : valuesOf(node.items)}`;
  const { minimum, maximum, type = 'anything' } = node;
  return minimum === undefined || maximum === undefined ? type : `${type}, ${minimum} to ${maximum}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
