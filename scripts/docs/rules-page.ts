import { z } from 'zod';
import { registry } from '../../src/rules/registry.js';
import type { LegalSource, Rule } from '../../src/rules/rule.js';

const intro = `# Rules

<!-- Written by scripts/write-docs.ts from src/rules/registry.ts. Do not edit: run \`npm run docs\`. -->

Every rule that vaktplan knows, as the code has it. A job changes a rule under \`rules\` by its id: its mode, its tier, its weight, its
parameters, or the doctors and lines it is about. [job.md](job.md) shows how.

**Strength** says how binding the source is: \`skal\` (law, regulation, agreement), \`hovedregel\` (binding, with exceptions case by case),
\`bør\` (recommended), \`praksis\` (usual practice), \`local\` (the legevakt's own choice). An override in a job can set aside any rule but
\`skal\`.

**Mode** says what the plan does with it: \`hard\` is never broken by the search, \`soft\` costs in its tier, \`off\` is not looked at.

**A departure** is a \`breach\` of the rule, a \`shortage\` (nobody could be found; reported, never hidden) or a \`quality\` that is weighed.
In soft mode every departure but a shortage is a quality.

**Confidence** of a source: \`text\` (the text itself was read), \`secondary\` (a page about it was read), \`derived\` (worked out from what
was read), \`choice\` (the product's own; no law says so). The date is when it was read. None of this is legal advice.
`;

/** docs/rules.md */
export function makeRulesPage(): string {
  return [intro, overview(), ...registry.map(section)].join('\n');
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

/** A rule that can only be hard costs nowhere. */
function tierOf({ modes, defaults }: Rule): string {
  return modes.includes('soft') ? String(defaults.tier) : '-';
}

function section(rule: Rule): string {
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
  ].join('\n');
}

function sourceLine({ document, section: place, readOn, confidence }: LegalSource): string {
  return `- ${document}, ${place} (${confidence}, ${readOn})`;
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
