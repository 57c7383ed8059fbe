import { error, type Issue } from '../domain/issue.js';
import type { Addition } from '../scenarios/additions.js';
import { readGrid } from '../scenarios/grid/grid.js';
import { listAdditions, withoutAddition } from './curves/best-addition.js';
import { curveGridOf, type CurveGrid } from './curves/curve.js';
import { pointScenario } from './curves/point-scenario.js';
import {
  atSmallest,
  type AdditionsScenario,
  type SmallestScenario,
  type VariedScenario,
} from './curves/varied-scenario.js';
import { inScenario, type Scenario, type ScenarioBase } from './scenario.js';
import { applyChanges } from './scenario-changes.js';

/** What a batch is asked: scenarios by themselves, or one question that makes several of them. */
export type BatchAsked =
  { readonly scenarios: readonly Scenario[] } | VariedScenario | SmallestScenario | AdditionsScenario;

/** What a batch is made of, before any of it is read as a job. */
interface BatchContent {
  readonly curve?: CurveGrid;
  readonly scenarios: readonly (() => SentScenario)[];
  readonly issues: readonly Issue[];
}

interface SentScenario extends Scenario {
  /** Puts a pointer into the scenario into the submission. */
  readonly asSent: (issue: Issue) => Issue;
  /** Left out where the job does not allow it. */
  readonly addition?: Addition;
}

export function readBatchContent(base: ScenarioBase, asked: BatchAsked): BatchContent {
  if ('scenarios' in asked) return readList(asked.scenarios);
  if ('vary' in asked) return readVaried(base, asked, mostPoints);
  if ('additions' in asked) return readEachAddition(base, asked);
  const { smallest, ...common } = asked;
  const content = readVaried(base, { ...common, vary: [smallest] });
  const scenarios = content.scenarios.map((make) => (): SentScenario => {
    const scenario = make();
    return { ...scenario, asSent: (issue) => atSmallest(scenario.asSent(issue)) };
  });
  return { ...content, scenarios, issues: content.issues.map(atSmallest) };
}

function readList(scenarios: readonly Scenario[]): BatchContent {
  return {
    scenarios: scenarios.map((scenario, index) => () => ({
      ...scenario,
      asSent: (issue) => inScenario(index, issue),
    })),
    issues: repeatedLabels(scenarios),
  };
}

/** As many as a batch takes of others. */
const mostPoints = 20;

function readVaried(
  { document }: ScenarioBase,
  { label, changes, vary }: VariedScenario,
  most?: number,
): BatchContent {
  const reading = readGrid(vary, most);
  if (!reading.ok) return { scenarios: [], issues: reading.issues };
  return {
    curve: curveGridOf(reading.grid, label),
    scenarios: reading.grid.points.map((point) => () => pointScenario(document, changes, point)),
    issues: [],
  };
}

/** First the job without any of them. */
function readEachAddition({ document }: ScenarioBase, { changes }: AdditionsScenario): BatchContent {
  const changed = applyChanges(document, changes);
  if (!changed.ok) return { scenarios: [], issues: changed.issues };
  const listed = listAdditions(changed.document);
  if (!listed.ok) return { scenarios: [], issues: listed.issues };
  const asSent = (issue: Issue): Issue => issue;
  return {
    scenarios: [
      () => ({ label: withoutAddition, changes, asSent }),
      ...listed.additions.map((addition) => () => ({
        ...{ label: addition.label, changes: [...changes, addition.change] },
        ...{ addition, asSent },
      })),
    ],
    issues: [],
  };
}

function repeatedLabels(scenarios: readonly Scenario[]): Issue[] {
  return scenarios.flatMap(({ label }, index) =>
    label !== undefined && scenarios.findIndex((other) => other.label === label) < index
      ? [
          error('SCENARIO_LABEL_TWICE', ['scenarios', index, 'label'], {
            nb: `To scenarier heter «${label}».`,
            nn: `To scenario heiter «${label}».`,
            en: `Two scenarios are called "${label}".`,
          }),
        ]
      : [],
  );
}
