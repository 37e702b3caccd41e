import {
  batchAfter,
  CANDIDACY,
  ENTERPRISE,
  NOTICE_OVER,
  objected,
  OBJECTION,
  OTHER_ENTERPRISE,
  outcome,
  registered,
  resolved,
  score,
  UNDER_NOTICE,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { CandidacyEvent, CandidateWithdrawn, CorrectionProposed, ScoreCorrected } from '../assessment.events';
import { ConfirmCorrection, ConfirmCorrectionEvidence, confirmCorrection } from './confirm-correction';

const failed: readonly CandidacyEvent[] = [registered, score('THEORY', 800), score('SKILL', 599), outcome('SKILL')];
const correction = {
  candidacyId: CANDIDACY,
  correctionId: id(60),
  part: 'SKILL',
  fromTenths: 599,
  toTenths: 600,
  reasonCode: 'RECOUNT',
  objectionId: null,
  proposedBy: OFFICER.ref,
} as const;
const proposed = CorrectionProposed(correction);
const corrected = ScoreCorrected({ ...correction, approvedBy: SECOND_PERSON.ref });
const intent: ConfirmCorrection = { candidacyId: CANDIDACY, correctionId: id(60), enterpriseId: ENTERPRISE };
const evidence: ConfirmCorrectionEvidence = { batch: batchAfter(UNDER_NOTICE) };
const confirm = (history: readonly CandidacyEvent[] = [...failed, proposed], change: Partial<ConfirmCorrection> = {}, known = evidence) =>
  given(confirmCorrection, ...history).when({ ...intent, ...change }, known, { actor: SECOND_PERSON });

it('invariant 8: keeps the old value, the reason and who approved, and determines the outcome anew', () =>
  confirm().thenRecords(corrected, outcome()));
it('is not for the one who proposed', () =>
  given(confirmCorrection, ...failed, proposed)
    .when(intent, evidence, { actor: OFFICER })
    .thenRefuses('SECOND_PERSON_REQUIRED'));
it('is not for a system', () =>
  given(confirmCorrection, ...failed, proposed)
    .when(intent, evidence, { actor: { ...SECOND_PERSON, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('happens once', () => confirm([...failed, proposed, corrected, outcome()]).thenRefuses('NOT_FOUND'));
it('needs a proposal', () => confirm(failed).thenRefuses('NOT_FOUND'));
it('knows no candidacy of another enterprise', () => confirm(undefined, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
it('is too late once the notice has run out', () =>
  confirm(undefined, {}, { batch: batchAfter(NOTICE_OVER) }).thenRefuses('NOTICE_CLOSED'));
it('is in time then for an upheld objection', () => {
  const asked = { ...correction, reasonCode: 'OBJECTION_UPHELD', objectionId: OBJECTION } as const;
  confirm([...failed, objected, resolved('UPHELD'), CorrectionProposed(asked)], {}, { batch: batchAfter(NOTICE_OVER) }).thenRecords(
    ScoreCorrected({ ...asked, approvedBy: SECOND_PERSON.ref }),
    outcome(),
  );
});
describe('the scale of the pack', () => {
  const upTo = (scoreMax: number) => ({
    ...evidence,
    policy: { ...waivingEvidence.policy!, pack: { ...waivingEvidence.policy!.pack, scoreMax } },
  });
  it('ends with its highest mark', () => confirm(undefined, {}, upTo(600)).thenRecords(corrected, outcome()));
  it('has none above it, whatever was proposed', () => confirm(undefined, {}, upTo(599)).thenRefuses('SCORE_OUT_OF_RANGE'));
});

it('leaves the withdrawn alone', () =>
  confirm([...failed, proposed, CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: id(1), reasonCode: 'RESIGNED' })]).thenRefuses(
    'CANDIDATE_WITHDRAWN',
  ));
