import {
  ASSESSED_ON,
  BATCH,
  CANDIDACY,
  objected,
  OBJECTION,
  outcome,
  passed,
  registered,
  resolved,
  score,
} from '../../../test/support/stories/assessed-batch';
import { foldAll } from '../../kernel/fold';
import { CandidacyEvent, CandidateWithdrawn, EligibilityConfirmed, ScoreCorrected } from './assessment.events';
import { assessmentResult, candidacy } from './candidacy';

const result = (...events: CandidacyEvent[]) => assessmentResult.view(foldAll(candidacy, events))!;
const corrected = ScoreCorrected({
  candidacyId: CANDIDACY,
  part: 'SKILL',
  fromTenths: 600,
  toTenths: 620,
  reasonCode: 'OBJECTION_UPHELD',
  objectionId: OBJECTION,
});

describe('the revision that an approval freezes', () => {
  it('is that of the outcome', () => expect(result(...passed)).toMatchObject({ outcome: 'PASSED', outcomeRevision: 3 }));
  it('rises with a later mark', () => expect(result(...passed, score('SKILL', 610)).outcomeRevision).toBe(4));
  it('rises with a correction', () =>
    expect(result(...passed, objected, resolved('UPHELD'), corrected, outcome()).outcomeRevision).toBe(7));
  it('rises when an objection is upheld, before any correction', () =>
    expect(result(...passed, objected, resolved('UPHELD')).outcomeRevision).toBe(5));
  it('rises with a withdrawal', () =>
    expect(result(...passed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' }))).toMatchObject({
      outcomeRevision: 4,
      outcome: null,
      withdrawn: true,
    }));
  it('stays when an objection is raised', () => expect(result(...passed, objected).outcomeRevision).toBe(3));
  it('stays when an objection is dismissed', () => expect(result(...passed, objected, resolved('DISMISSED')).outcomeRevision).toBe(3));
  it('counts events that cannot change the outcome', () => {
    const eligible = EligibilityConfirmed({
      candidacyId: CANDIDACY,
      ruleSet: 'NATIONAL-2023',
      ruleId: 'N23-3-1',
      asOf: ASSESSED_ON,
      countedMonths: null,
      countedDays: null,
      policyPack: 'P',
    });
    expect(result(registered, eligible, score('THEORY', 800), score('SKILL', 600), outcome())).toMatchObject({
      ruleId: 'N23-3-1',
      outcomeRevision: 4,
    });
  });
});

describe('objections', () => {
  it('are open until they are resolved', () => {
    expect(result(...passed, objected).openObjections).toEqual([OBJECTION]);
    expect(result(...passed, objected, resolved('DISMISSED')).openObjections).toEqual([]);
  });
  it('upheld, leave no outcome until the correction', () => {
    expect(result(...passed, objected, resolved('UPHELD')).outcome).toBeNull();
    expect(result(...passed, objected, resolved('UPHELD'), corrected, outcome()).outcome).toBe('PASSED');
  });
});

it('is nothing where nobody was registered', () => expect(assessmentResult.view(candidacy.initial)).toBeNull());
it('names the norm that it is assessed under, where there is one', () => {
  const under = { ...registered, data: { ...registered.data, standard: 'CN-TURNER@v2' } };
  expect([result(under).standard, result(registered).standard]).toEqual(['CN-TURNER@v2', undefined]);
});
