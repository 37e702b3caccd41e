import {
  APPROVED,
  ASSESSED_ON,
  BATCH,
  DIGEST,
  ENTERPRISE,
  OPEN,
  OTHER_ENTERPRISE,
  SUBMITTED,
  submitted,
} from '../../../../test/support/stories/assessed-batch';
import { given, OFFICER } from '../../../../test/support/stories/given';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, Day } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/refusal';
import type { Filing } from '../../accreditation';
import { BatchCancelled, BatchEvent, MAX_CANDIDACIES } from '../assessment.events';
import type { ExamEvidence } from '../examined';
import { SubmitResults, submitResults, Tally } from './submit-results';

const intent: SubmitResults = { batchId: BATCH, enterpriseId: ENTERPRISE };
const tally: Tally = { candidacies: 1, passed: 1, failed: 0, undetermined: 0, digest: DIGEST };
const submit = (known: Partial<Tally>, history: readonly BatchEvent[] = OPEN) =>
  given(submitResults, ...history).when(intent, { tally: { ...tally, ...known } });

it('declares the results complete', () => submit({}).thenRecords(submitted()));
it('invariant 5: waits for every outcome, and says how many are missing', () => {
  const refused = submit({ undetermined: 2 });
  refused.thenRefuses('RESULTS_INCOMPLETE');
  expect(isRefusal(refused.decision) && refused.decision.params).toEqual({ undetermined: 2 });
});
it('needs somebody to submit', () => submit({ candidacies: 0, passed: 0 }).thenRefuses('BATCH_EMPTY'));
it('is not of a batch that was called off', () =>
  submit({}, [
    ...OPEN,
    BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON }),
  ]).thenRefuses('BATCH_CANCELLED'));
it('takes a full batch', () => submit({ candidacies: MAX_CANDIDACIES }).thenRecordsTypes(submitted().type));
it('takes not one more', () => submit({ candidacies: MAX_CANDIDACIES + 1 }).thenRefuses('BATCH_TOO_LARGE'));
it('says the same once', () => submit({}, SUBMITTED).thenRecordsNothing());
it('submits anew what has changed', () => submit({ digest: 'c'.repeat(64) }, APPROVED).thenRecords(submitted('c'.repeat(64))));
it('has nothing to add to what is approved', () => submit({}, APPROVED).thenRefuses('RESULTS_APPROVED_BEFORE'));
it('is done by a person', () =>
  given(submitResults, ...OPEN)
    .when(intent, { tally }, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('knows no batch of another enterprise', () =>
  given(submitResults, ...OPEN)
    .when({ ...intent, enterpriseId: OTHER_ENTERPRISE }, { tally })
    .thenRefuses('NOT_FOUND'));
it('knows no batch that never was', () => submit({}, []).thenRefuses('NOT_FOUND'));

const exam = (suspendedFrom: Day): ExamEvidence => ({
  filing: { ...waivingEvidence.filing, closures: [{ kind: 'SUSPENDED', rows: null, fromOn: suspendedFrom, lastOn: null }] } as Filing,
  policy: waivingEvidence.policy,
});
const examined = [{ occupationCode: '6-18-01-01', trade: null, level: 'SENIOR', on: null }] as const;
it('invariant 2: declares nothing that was examined during a suspension', () =>
  given(submitResults, ...OPEN)
    .when(intent, { tally, examined, ...exam(ASSESSED_ON) })
    .thenRefuses('FILING_NOT_IN_FORCE'));
it('invariant 9: declares no typed mark of somebody whom a panel was to score', () => {
  given(submitResults, ...OPEN)
    .when(intent, { tally, withoutPanel: 1 })
    .thenRefuses('PANEL_SCORES_MISSING', { candidacies: 1 });
  given(submitResults, ...OPEN)
    .when(intent, { tally, withoutPanel: 0 })
    .thenRecords(submitted());
});
it('declares what was examined the day before one', () =>
  given(submitResults, ...OPEN)
    .when(intent, { tally, examined, ...exam(addDays(ASSESSED_ON, 1)) })
    .thenRecords(submitted()));
