import { toPointer } from '../../domain/issue.js';
import type { DoctorText, JobText } from '../../domain/job/job-text.js';
import { ruleSetting } from '../../domain/job/rule-setting.js';
import { activateRules } from '../../rules/active-rules.js';
import { registry } from '../../rules/registry.js';
import { sectionsWithoutLines } from './demand-and-cost.js';
import { withoutFields } from './without-fields.js';

type SettingText = NonNullable<JobText['rules']>[string];

/** The document without these doctors, and without everything that is said of them. */
export function withoutDoctors(document: JobText, ids: ReadonlySet<string>): JobText {
  const isOther = ({ doctor }: { readonly doctor: string }): boolean => !ids.has(doctor);
  return {
    ...document,
    doctors: document.doctors.filter(({ id }) => !ids.has(id)),
    ...kept('absences', document.absences, isOther),
    ...kept('locks', document.locks, ({ doctor }) => doctor === null || !ids.has(doctor)),
    ...kept('published', document.published, isOther),
    ...kept('overrides', document.overrides, isOther),
    ...kept('wishes', document.wishes, isOther),
    ...kept('history', document.history, isOther),
    ...kept('elsewhere', document.elsewhere, isOther),
    ...kept('holidayHistory', document.holidayHistory, isOther),
    ...kept('balances', document.balances, isOther),
    ...kept('exemptionLedger', document.exemptionLedger, isOther),
    ...rulesWithout(document, 'doctors', ids),
  };
}

/** The document without these lines, and without everything that is said of them alone. */
export function withoutLines(document: JobText, ids: ReadonlySet<string>): JobText {
  const isLeft = (line: string): boolean => !ids.has(line);
  const groups = (document.fairnessGroups ?? []).map((group) =>
    group.lines.every(isLeft) ? group : { ...group, lines: group.lines.filter(isLeft) },
  );
  const empty = new Set(groups.filter(({ lines }) => lines.length === 0).map(({ id }) => id));
  return {
    ...document,
    lines: document.lines.filter(({ id }) => isLeft(id)),
    doctors: document.doctors.map((doctor) => doctorWithout(doctor, ids, empty)),
    ...(document.fairnessGroups === undefined
      ? {}
      : { fairnessGroups: groups.filter(({ id }) => !empty.has(id)) }),
    ...kept('balances', document.balances, ({ group }) => !empty.has(group)),
    ...kept('locks', document.locks, ({ vakt }) => isLeft(lineOf(vakt))),
    ...kept('published', document.published, ({ vakt }) => isLeft(lineOf(vakt))),
    ...(document.wishes === undefined
      ? {}
      : {
          wishes: document.wishes
            .map((wish) =>
              wish.lines === undefined || wish.lines.every(isLeft)
                ? wish
                : { ...wish, lines: wish.lines.filter(isLeft) },
            )
            .filter(({ lines }) => lines === undefined || lines.length > 0),
        }),
    ...(document.history === undefined
      ? {}
      : {
          history: document.history.map((vakt) =>
            vakt.line === undefined || isLeft(vakt.line) ? vakt : withoutFields(vakt, 'line'),
          ),
        }),
    ...sectionsWithoutLines(document, ids),
    ...rulesWithout(document, 'lines', ids),
  };
}

/** A vakt is named date/line/seat. */
function lineOf(vakt: string): string {
  return vakt.split('/')[1] ?? '';
}

function doctorWithout(
  doctor: DoctorText,
  lines: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): DoctorText {
  const own = doctor.groups?.some((group) => groups.has(group));
  const posts = doctor.posts?.some((post) => post.displaceableBy?.some((line) => lines.has(line)));
  if (own !== true && posts !== true) return doctor;
  return {
    ...doctor,
    ...(doctor.groups === undefined ? {} : { groups: doctor.groups.filter((group) => !groups.has(group)) }),
    ...(doctor.posts === undefined
      ? {}
      : {
          posts: doctor.posts.map((post) =>
            post.displaceableBy === undefined
              ? post
              : { ...post, displaceableBy: post.displaceableBy.filter((line) => !lines.has(line)) },
          ),
        }),
  };
}

/** A section with the items that stay; nothing where none of them goes. */
function kept<Section extends keyof JobText, Item>(
  section: Section,
  items: readonly Item[] | undefined,
  stays: (item: Item) => boolean,
): { readonly [Key in Section]?: Item[] } {
  if (items === undefined || items.every(stays)) return {};
  return { [section]: items.filter(stays) } as { readonly [Key in Section]: Item[] };
}

/** Rule settings without the names; of a parameter that names a pair, the pair goes. */
function rulesWithout(
  document: JobText,
  kind: 'doctors' | 'lines',
  ids: ReadonlySet<string>,
): Pick<JobText, 'rules'> {
  const { rules } = document;
  if (rules === undefined) return {};
  const settings = Object.entries(rules).map(([id, setting]) => [id, settingWithout(id, setting, kind, ids)]);
  return { rules: Object.fromEntries(settings) as JobText['rules'] };
}

function settingWithout(
  id: string,
  setting: SettingText,
  kind: 'doctors' | 'lines',
  ids: ReadonlySet<string>,
): SettingText {
  const named = setting.scope?.[kind];
  const scope = named?.some((name) => ids.has(name))
    ? { scope: { ...setting.scope, [kind]: named.filter((name) => !ids.has(name)) } }
    : {};
  const gone = parametersNaming(id, setting, kind, ids);
  if (gone.size === 0) return { ...setting, ...scope };
  const parameters = without(setting.parameters, gone) as SettingText['parameters'];
  return { ...setting, ...scope, parameters };
}

/** Pointers to where the parameters of a rule name one of the ids. */
function parametersNaming(
  id: string,
  setting: SettingText,
  kind: 'doctors' | 'lines',
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const { rules } = activateRules(registry, { [id]: ruleSetting.parse(setting) });
  const [active] = rules.filter(({ rule }) => rule.id === id);
  if (active === undefined) return new Set();
  const named =
    kind === 'doctors'
      ? active.doctorsNamed().map(({ doctor, path }) => ({ name: doctor, path }))
      : active.linesNamed().map(({ line, path }) => ({ name: line, path }));
  return new Set(named.filter(({ name }) => ids.has(name)).map(({ path }) => toPointer(path)));
}

/**
 * The value without what stands at the pointers: a list loses the element, and goes itself where it had no other; an object goes with a field,
 * unless that was one of its lists and another one still names something. The whole keeps what is left of it.
 */
function without(value: unknown, gone: ReadonlySet<string>, at = ''): unknown {
  if (gone.has(at)) return undefined;
  if (Array.isArray(value)) {
    const left = value
      .map((element: unknown, index) => without(element, gone, `${at}/${index}`))
      .filter((element) => element !== undefined);
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(
    ([key, field]) => [key, field as unknown, without(field, gone, `${at}${toPointer([key])}`)] as const,
  );
  const lost = fields.filter(([, , field]) => field === undefined);
  const isNamingStill =
    lost.every(([, field]) => Array.isArray(field)) &&
    fields.some(([, , field]) => Array.isArray(field) && field.length > 0);
  if (lost.length > 0 && at !== '' && !isNamingStill) return undefined;
  return Object.fromEntries(
    fields.flatMap(([key, , field]) => {
      if (field !== undefined) return [[key, field]];
      return at === '' ? [] : [[key, []]];
    }),
  );
}
