import { describe, expect, it } from 'vitest';
import { readInstance } from '../../../src/nrp/read-instance.js';
import { recheckRoster } from '../../../src/nrp/recheck-roster.js';
import { writeRoster } from '../../../src/nrp/write-roster.js';

const reading = readInstance(`SECTION_HORIZON
3
SECTION_SHIFTS
D,480,
n1,600,D
SECTION_STAFF
A,,1440,480,3,1,1,0
B,,1440,480,3,1,1,0
SECTION_COVER
0,D,1,100,1
`);
if (!reading.ok) throw new Error('not read');
const { instance } = reading;
const lines = [Int8Array.of(0, 1, -1), Int8Array.of(-1, -1, 0)];

describe('a roster of an instance', () => {
  it('is a row a person and a cell a day', () => {
    expect(writeRoster(instance, lines)).toBe('D n1 -\n- - D\n');
  });

  it('is handed out where it keeps every rule and costs what is said', () => {
    expect(() => {
      recheckRoster(instance, lines, 0);
    }).not.toThrow();
  });

  it.each([
    ['breaks a rule', [Int8Array.of(1, 0, -1), Int8Array.of(-1, -1, 0)], 100, /A: succession/],
    [
      'breaks more than one',
      [Int8Array.of(1, 0, -1), Int8Array.of(-1, -1, -1)],
      100,
      /A: succession, B: minutes/,
    ],
    ['costs more than is said', lines, -1, /costs -1; it costs 0/],
    ['leaves a person out', lines.slice(1), 100, /1 lines for 2 people/],
  ])('is a fault of ours where it %s', (_, found, value, message) => {
    expect(() => {
      recheckRoster(instance, found, value);
    }).toThrow(message);
  });
});
