import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutFiles } from '../../../src/main/out-folder.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaktplan-out-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writing what came out', () => {
  it('puts new files in the place of old ones, and leaves nothing beside them', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old and longer');
    const before = lstatSync(join(folder, 'a.txt')).ino;
    expect(await writeOutFiles(folder, { 'a.txt': 'new', 'b.txt': 'other' })).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
    // Another file, so that nobody can have read half of it.
    expect(lstatSync(join(folder, 'a.txt')).ino).not.toBe(before);
  });

  it('writes through a link', async () => {
    writeFileSync(join(folder, 'real.txt'), 'old');
    symlinkSync('real.txt', join(folder, 'link.txt'));
    await writeOutFiles(folder, { 'link.txt': 'new' });
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
  });

  it('writes into a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reading = readFile(pipe, 'utf8');
    await writeOutFiles(folder, { pipe: 'through' });
    expect(await reading).toBe('through');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('tells what is in the way, and leaves nothing beside it', async () => {
    mkdirSync(join(folder, 'taken'));
    const [issue] = await writeOutFiles(folder, { taken: 'text' });
    expect(issue?.code).toBe('OUT_NOT_WRITABLE');
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
