import {
  batchAfter, BATCH, CANDIDACY, ENTERPRISE, NOTICE_OVER, objected, OBJECTION, OPEN, OTHER_ENTERPRISE, outcome, passed, resolved, score, SUBMITTED, UNDER_NOTICE, registered,
} from '../../../../test/support/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/given';
import { CandidacyEvent, CandidateAbsent, CandidateWithdrawn, ScoreCorrected } from '../assessment.events';
import { CorrectScore, correctScore } from './correct-score';

const failed: readonly CandidacyEvent[] = [registered, score('THEORY', 800), score('SKILL', 599), outcome('SKILL')];
const upheld = [...failed, objected, resolved('UPHELD')];
const intent: CorrectScore = { candidacyId: CANDIDACY, enterpriseId: ENTERPRISE, part: 'SKILL', score: '60', reasonCode: 'RECOUNT', objectionId: null };
const after = { ...intent, reasonCode: 'OBJECTION_UPHELD', objectionId: OBJECTION } as const;
const corrected = (of: Pick<CorrectScore, 'reasonCode' | 'objectionId'>, fromTenths: number | null = 599) =>
  ScoreCorrected({ candidacyId: CANDIDACY, part: 'SKILL', fromTenths, toTenths: 600, reasonCode: of.reasonCode, objectionId: of.objectionId });
const evidence = { batch: batchAfter(UNDER_NOTICE) };
const correct = (change: Partial<CorrectScore>, history: readonly CandidacyEvent[] = failed) => given(correctScore, ...history).when({ ...intent, ...change }, evidence);

it('keeps the old value and determines the outcome anew', () => correct({}).thenRecords(corrected(intent), outcome()));
it('follows an objection that was upheld', () => correct(after, upheld).thenRecords(corrected(after), outcome()));
it('corrects an absence', () =>
  correct({}, [registered, score('THEORY', 800), CandidateAbsent({ candidacyId: CANDIDACY, part: 'SKILL', source: null })]).thenRecords(corrected(intent, null), outcome()));
it('is possible from the submission on', () => given(correctScore, ...failed).when(intent, { batch: batchAfter(SUBMITTED) }).thenRecords(corrected(intent), outcome()));
it('is not needed before it', () => given(correctScore, ...failed).when(intent, { batch: batchAfter(OPEN) }).thenRefuses('RESULTS_NOT_SUBMITTED'));
it('ends with the notice', () => given(correctScore, ...failed).when(intent, { batch: batchAfter(NOTICE_OVER) }).thenRefuses('NOTICE_CLOSED'));
it('outlives the notice for an upheld objection', () =>
  given(correctScore, ...upheld).when(after, { batch: batchAfter(NOTICE_OVER) }).thenRecords(corrected(after), outcome()));

it('names an objection that was upheld', () => correct(after, [...failed, objected]).thenRefuses('OBJECTION_NOT_UPHELD'));
it('does not follow a dismissed one', () => correct(after, [...failed, objected, resolved('DISMISSED')]).thenRefuses('OBJECTION_NOT_UPHELD'));
it('follows an objection once', () => correct({ ...after, score: '61' }, [...upheld, corrected(after), outcome()]).thenRefuses('OBJECTION_NOT_UPHELD'));
it('does not borrow an objection for another reason', () => correct({ objectionId: id(21) }).thenRefuses('OBJECTION_NOT_UPHELD'));

it('is done by a person', () => given(correctScore, ...failed).when(intent, evidence, { actor: { ...OFFICER, kind: 'system' } }).thenRefuses('PERSON_REQUIRED'));
it('changes something', () => correct({ score: '59.9' }).thenRefuses('SCORE_UNCHANGED'));
it('is a mark', () => correct({ score: '60.05' }).thenRefuses('SCORE_TOO_MANY_DECIMALS'));
it('is no absence', () => correct({ score: 'ABSENT' }).thenRefuses('SCORE_IS_ABSENCE'));
it('belongs to a part of the level', () => correct({ part: 'REVIEW' }).thenRefuses('PART_NOT_REQUIRED'));
it('knows no candidacy of another enterprise', () => correct({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
it('leaves the withdrawn alone', () =>
  correct({}, [...passed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode: 'RESIGNED' })]).thenRefuses('CANDIDATE_WITHDRAWN'));
