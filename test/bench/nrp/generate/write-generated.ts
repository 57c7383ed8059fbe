import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateInstance } from './generate-instance.js';

/** Writes the instances 1 to `count` into a folder of their own, anew. */
export function writeGenerated(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1)
    writeFileSync(join(folder, `Generated${number}.txt`), generateInstance(number));
}
