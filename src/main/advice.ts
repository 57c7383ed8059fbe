import { ConfigError } from '../config.js';
import { FolderInUseError, FolderNotUsableError } from '../storage/data-folder-lock.js';
import { NewerSchemaError } from '../storage/migrate.js';

/** Something that the person at the terminal can mend; the text says how. */
export class Advice extends Error {
  override readonly name = 'Advice';
}

/** Whether the message alone says what to do; anything else is a fault of ours. */
export function isAdvice(fault: unknown): fault is Error {
  return [Advice, ConfigError, FolderInUseError, FolderNotUsableError, NewerSchemaError].some(
    (kind) => fault instanceof kind,
  );
}
