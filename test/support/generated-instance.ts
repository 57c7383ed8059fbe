import type { Instance } from '../../src/nrp/instance.js';
import { readInstance } from '../../src/nrp/read-instance.js';
import { generateInstance } from '../bench/nrp/generate/generate-instance.js';

/** A made-up instance of the public format, by its number from 1. */
export function instanceOf(number: number): Instance {
  const reading = readInstance(generateInstance(number));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.instance;
}
