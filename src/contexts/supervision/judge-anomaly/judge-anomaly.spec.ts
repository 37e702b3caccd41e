import { given, id, OFFICER } from '../../../../test/support/given';
import { day } from '../../../kernel/day';
import { AnomalyJudged } from '../anomaly.events';
import type { Flagged } from './flagged-rows.port';
import { judgeAnomaly } from './judge-anomaly';

const TEXT = { textId: id(8), version: 1, commitment: 'b'.repeat(64) };
const TODAY = { today: day('2026-06-01') };
const flag: Flagged = { code: 'TIER_JUMP', region: '320803', enterpriseId: id(2), rowsDigest: 'a'.repeat(64), policyPack: 'CN-320800@2026-01' };
const intent = { anomalyId: id(1), rowsDigest: flag.rowsDigest, verdict: 'EXPLAINED', reason: TEXT } as const;
const judged = AnomalyJudged({ anomalyId: id(1), ...flag, verdict: 'EXPLAINED', reason: TEXT, judgedOn: TODAY.today, judgedBy: OFFICER.ref });

it('is judged by a person', () => given(judgeAnomaly).when(intent, { flag }, TODAY).thenRecords(judged));
it('may be a finding', () => given(judgeAnomaly).when({ ...intent, verdict: 'FINDING' }, { flag }, TODAY).thenRecords(AnomalyJudged({ ...judged.data, verdict: 'FINDING' })));
it('is judged by nobody else', () => given(judgeAnomaly).when(intent, { flag }, { ...TODAY, actor: { ...OFFICER, kind: 'system' } }).thenRefuses('PERSON_REQUIRED'));
it('is judged once by the same rows', () => given(judgeAnomaly, judged).when(intent, { flag }, TODAY).thenRefuses('ANOMALY_JUDGED_BEFORE'));
it('is judged again by other rows', () => given(judgeAnomaly, judged).when({ ...intent, rowsDigest: 'c'.repeat(64) }, { flag: { ...flag, rowsDigest: 'c'.repeat(64) } }, TODAY).thenRecordsTypes(AnomalyJudged.type));
it('is there only where a rule flags it', () => given(judgeAnomaly).when(intent, { flag: null }, TODAY).thenRefuses('NOT_FOUND'));
it('is judged by the rows that were read', () => given(judgeAnomaly).when({ ...intent, rowsDigest: 'c'.repeat(64) }, { flag }, TODAY).thenRefuses('ANOMALY_ROWS_CHANGED'));
