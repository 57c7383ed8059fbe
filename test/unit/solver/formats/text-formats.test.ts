import { describe, expect, it } from 'vitest';
import { Model, writeLp, writeMps } from '../../../../solver/index.js';
import { aTag, sum } from '../../../support/linear.js';

function aModel() {
  const model = new Model();
  const [a, b] = [model.addDecision(), model.addDecision()];
  const shortage = model.addHinge([{ terms: sum([a, b], -1), constant: 2 }], aTag);
  model.addRow(sum([a, b]), '<=', 1, { rule: 'rest', subject: 'line\nbreak' });
  model.addCost({ tier: 1, level: 0 }, 1, shortage, aTag);
  model.addCost({ tier: 2, level: 0 }, -2, b, aTag);
  model.addConstantCost({ tier: 2, level: 0 }, 3);
  return model.freeze();
}

describe('a model as text', () => {
  it('in the LP format minimises the first objective and keeps the other as a comment', () => {
    expect(writeLp(aModel()).split('\n')).toEqual([
      '\\ not minimised here: tier 2 level 0',
      '\\   - 2 x1 + 3',
      '\\ minimised here: tier 1 level 0',
      'minimize',
      ' obj: + 1 h2',
      'subject to',
      '\\ a-rule: a/subject',
      ' r0: + 1 h2 + 1 x0 + 1 x1 >= 2',
      '\\ rest: line break',
      ' r1: + 1 x0 + 1 x1 <= 1',
      'bounds',
      ' 0 <= x0 <= 1',
      ' 0 <= x1 <= 1',
      ' h2 >= 0',
      'general',
      ' x0',
      ' x1',
      'end',
      '',
    ]);
  });

  it('in the MPS format writes the other objective as a free row', () => {
    const lines = writeMps(aModel(), 1).split('\n');
    expect(lines).toContain('* minimised here: tier 2 level 0');
    expect(lines).toContain(' N obj0');
    expect(lines).toContain(' x1 obj -2');
    expect(lines).toContain(' h2 obj0 1');
    expect(lines).toContain(' RHS obj -3');
    expect(lines).toContain('* rest: line break');
  });
});
