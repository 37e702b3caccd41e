import { CANDIDACY, eligible, OTHER_ENTERPRISE, registered, score } from '../../../../test/support/stories/assessed-batch';
import { id } from '../../../../test/support/stories/given';
import { foldAll } from '../../../kernel/fold';
import { CandidacyEvent, CandidateAbsent, ScoreCorrected, ScoreRecorded } from '../assessment.events';
import { candidacy } from '../candidacy';
import { marksWithoutPanel } from './marks-without-panel';

const after = (...events: readonly CandidacyEvent[]) => foldAll(candidacy, [registered, eligible, ...events]);
const seat = { candidacyId: CANDIDACY, part: 'SKILL' } as const;
const byPanel = ScoreRecorded({
  candidacyId: CANDIDACY,
  part: 'SKILL',
  tenths: 700,
  source: null,
  raw: [{ examinerId: id(91), tenths: 700 }],
});
const corrected = ScoreCorrected({
  candidacyId: CANDIDACY,
  part: 'SKILL',
  fromTenths: 700,
  toTenths: 710,
  reasonCode: 'ENTRY_ERROR',
  objectionId: null,
});

describe('invariant 9: whoever has a seat where a panel scores', () => {
  it('is not marked by one who types', () => expect(marksWithoutPanel([after(score('SKILL', 700))], [seat])).toBe(1));
  it('is marked by the panel', () => expect(marksWithoutPanel([after(byPanel)], [seat])).toBe(0));
  it('is not marked over by typing', () => expect(marksWithoutPanel([after(byPanel, score('SKILL', 900))], [seat])).toBe(1));
  it('may be corrected by two persons', () => expect(marksWithoutPanel([after(byPanel, corrected)], [seat])).toBe(0));
  it('may have stayed away', () =>
    expect(marksWithoutPanel([after(CandidateAbsent({ candidacyId: CANDIDACY, part: 'SKILL', source: null }))], [seat])).toBe(0));
});
it('a theory paper may be marked by one', () =>
  expect(marksWithoutPanel([after(score('THEORY', 700))], [{ ...seat, part: 'THEORY' }])).toBe(0));
it('where no sitting seats anybody, the enterprise answers for its table', () => {
  expect(marksWithoutPanel([after(score('SKILL', 700))], [])).toBe(0);
  expect(
    marksWithoutPanel(
      [after(score('SKILL', 700))],
      [
        { ...seat, candidacyId: OTHER_ENTERPRISE },
        { ...seat, part: 'REVIEW' },
      ],
    ),
  ).toBe(0);
});
