// Runs a TypeScript program, given as an argument, in a thread: `--import tsx` does not reach threads. Only where the
// sources run unbuilt, that is in development and tests.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
