import { Pointer } from 'rfc6902';
import type { Issue } from '../domain/issue.js';
import type { JobText } from '../domain/job/job-text.js';
import { changeNamed, type TypedChange } from '../scenarios/changes/registry.js';
import { crisisLines } from '../scenarios/crisis.js';
import type { JsonPatch } from './json-patch.js';
import { textsIn } from './patch-places.js';

type Operation = JsonPatch[number];

/** What a change that failed might have done to a job. */
interface Failed {
  /** Undefined where it might have changed any section. */
  readonly sections: ReadonlySet<string> | undefined;
  /** Whether somebody or something of this name might have come with it. */
  readonly brings: (name: string) => boolean;
}

/** Changes of a list that failed, so that no later one is blamed for what may only follow from them. */
export class FailedChanges {
  private readonly all: Failed[] = [];

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  addTyped(change: TypedChange, issues: readonly Issue[]): void {
    const unknown = new Set(issues.flatMap((issue) => unknownName(change, issue) ?? []));
    const texts = new Set(textsIn(change).filter((text) => !unknown.has(text)));
    this.all.push({
      sections: changeNamed(change.change).sections,
      brings: (name) => texts.has(name) || isMadeUpBy(change, name),
    });
  }

  addOperation(operation: Operation): void {
    const texts = new Set('value' in operation ? textsIn(operation.value) : []);
    this.all.push({ sections: sectionsOf(operation), brings: (name) => texts.has(name) });
  }

  /** Of what a typed change says against a document that it refuses, what would be so whatever the failed ones had done. */
  ownFaults(change: TypedChange, document: JobText, issues: readonly Issue[]): readonly Issue[] {
    if (this.isEmpty || this.areApartFrom(sectionsReadBy(change, document))) return issues;
    return issues.filter((issue) => {
      const name = unknownName(change, issue);
      return name !== undefined && !this.all.some(({ brings }) => brings(name));
    });
  }

  /** Whether none of them might have changed anything in the section that an operation is about. */
  leaveAlone(operation: Operation): boolean {
    const own = sectionsOf(operation);
    return this.isEmpty || (own !== undefined && this.areApartFrom(own));
  }

  private areApartFrom(own: ReadonlySet<string>): boolean {
    return (
      own.size === 0 ||
      this.all.every(
        ({ sections }) => sections !== undefined && [...own].every((each) => !sections.has(each)),
      )
    );
  }
}

/** The name that the job does not have, as the change writes it. */
function unknownName(change: TypedChange, { code, pointer }: Issue): string | undefined {
  if (code !== 'UNKNOWN_REFERENCE') return undefined;
  const { value } = Pointer.fromJSON(pointer).evaluate(change) as { readonly value: unknown };
  return typeof value === 'string' ? value : undefined;
}

/** Names that a change makes up by itself; others stand in its text. */
function isMadeUpBy(change: TypedChange, name: string): boolean {
  switch (change.change) {
    case 'add-doctors':
      return name.startsWith('ny-');
    case 'merge-legevakt':
      return change.prefix !== undefined && name.startsWith(change.prefix);
    case 'add-line':
      return name.endsWith('-egen');
    case 'share-line':
      return name.startsWith('felles-');
    case 'add-crisis':
      return Object.values<string>(crisisLines).includes(name.toUpperCase());
    default:
      return false;
  }
}

/** What the change looks at before it refuses the document. */
function sectionsReadBy(change: TypedChange, document: JobText): ReadonlySet<string> {
  const read = new Set<string>();
  const watched = new Proxy(document, {
    get(sections, name, receiver): unknown {
      read.add(String(name));
      return Reflect.get(sections, name, receiver);
    },
  });
  changeNamed(change.change).apply(watched, change);
  return read;
}

/** Undefined where it is about the whole document. */
function sectionsOf(operation: Operation): ReadonlySet<string> | undefined {
  const pointers = 'from' in operation ? [operation.path, operation.from] : [operation.path];
  const sections = pointers.map((pointer) => pointer.split('/')[1]);
  return sections.includes(undefined) ? undefined : new Set(sections.map(String));
}
