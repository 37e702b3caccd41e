import { BATCH, ENTERPRISE, NOTICE_OVER, reported, returned } from '../../../../test/support/assessed-batch';
import { given, OFFICER } from '../../../../test/support/given';
import { day } from '../../../kernel/day';
import { ResultsAudited } from '../assessment.events';
import { auditResults } from './audit-results';

const intent = { batchId: BATCH };
const today = day('2026-12-11');
const audited = ResultsAudited({ batchId: BATCH, enterpriseId: ENTERPRISE, auditedOn: today });

it('follows the report', () => given(auditResults, ...NOTICE_OVER, reported).when(intent, {}, { today }).thenRecords(audited));
it('is said once', () => given(auditResults, ...NOTICE_OVER, reported, audited).when(intent, {}).thenRecordsNothing());
it('waits for the report', () => given(auditResults, ...NOTICE_OVER).when(intent, {}).thenRefuses('RESULTS_NOT_REPORTED'));
it('waits for the corrected report', () => given(auditResults, ...NOTICE_OVER, reported, returned).when(intent, {}).thenRefuses('RESULTS_NOT_REPORTED'));
it('is done by a person', () => given(auditResults, ...NOTICE_OVER, reported).when(intent, {}, { actor: { ...OFFICER, kind: 'system' } }).thenRefuses('PERSON_REQUIRED'));
it('needs a batch', () => given(auditResults).when(intent, {}).thenRefuses('NOT_FOUND'));
