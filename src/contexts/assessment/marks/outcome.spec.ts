import { day } from '../../../kernel/day';
import { Part, policyPackOn } from '../../catalogue';
import { Marks, outcomeOf } from './outcome';
import { parseScore } from './score';

const { pack } = policyPackOn('320800', day('2026-12-05'))!;
const marks = (written: Partial<Record<Part, string>>): Marks =>
  Object.fromEntries(
    Object.entries(written).map(([part, text]) => {
      const read = parseScore(text);
      if (read.kind === 'REFUSED' || read.kind === 'EMPTY') throw new Error(`${text} is no mark`);
      return [part, read];
    }),
  );
const senior = (written: Partial<Record<Part, string>>) => outcomeOf(pack.parts.SENIOR, marks(written), pack.passMark);
const technician = (written: Partial<Record<Part, string>>) => outcomeOf(pack.parts.TECHNICIAN, marks(written), pack.passMark);

describe('invariant 10: the pass mark', () => {
  it('60.0 in each part passes', () => expect(senior({ THEORY: '60.0', SKILL: '60' })).toEqual({ outcome: 'PASSED' }));

  it('59.9 in one fails, and the other is kept', () =>
    expect(senior({ THEORY: '59.9', SKILL: '100' })).toEqual({
      outcome: 'FAILED',
      reason: 'BELOW_PASS_MARK',
      failedParts: ['THEORY'],
      keptParts: ['SKILL'],
    }));

  it('theory 100 with skill 20 fails, though the mean is 60', () =>
    expect(senior({ THEORY: '100', SKILL: '20' })).toMatchObject({ outcome: 'FAILED', failedParts: ['SKILL'] }));
});

describe('invariant 11: missing and absent', () => {
  it('a missing part is incomplete, not failed, even beside a failed one', () => {
    expect(senior({ THEORY: '100' })).toEqual({ outcome: 'INCOMPLETE', missingParts: ['SKILL'] });
    expect(senior({ THEORY: '10' })).toEqual({ outcome: 'INCOMPLETE', missingParts: ['SKILL'] });
    expect(senior({ THEORY: '缺考' })).toEqual({ outcome: 'INCOMPLETE', missingParts: ['SKILL'] });
  });

  it('absent is failed, for that reason', () => {
    expect(senior({ THEORY: '缺考', SKILL: '100' })).toEqual({
      outcome: 'FAILED',
      reason: 'ABSENT',
      failedParts: ['THEORY'],
      keptParts: ['SKILL'],
    });
    expect(senior({ THEORY: '20', SKILL: '缺考' })).toEqual({
      outcome: 'FAILED',
      reason: 'ABSENT',
      failedParts: ['THEORY', 'SKILL'],
      keptParts: [],
    });
  });

  it('二级 without review is incomplete even with 100 and 100', () => {
    expect(technician({ THEORY: '100', SKILL: '100' })).toEqual({ outcome: 'INCOMPLETE', missingParts: ['REVIEW'] });
    expect(technician({ THEORY: '60', SKILL: '60', REVIEW: '60' })).toEqual({ outcome: 'PASSED' });
    expect(technician({ THEORY: '60', SKILL: '60', REVIEW: '59.9' })).toMatchObject({ outcome: 'FAILED', failedParts: ['REVIEW'] });
  });

  it('a part that the level does not ask for decides nothing', () =>
    expect(senior({ THEORY: '60', SKILL: '60', REVIEW: '0' })).toEqual({ outcome: 'PASSED' }));
});
