import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { anomaly } from '../anomaly';
import { AnomalyJudged } from '../anomaly.events';
import { inspection } from '../inspection';
import { FindingClosed } from '../inspection.events';
import { openFlaggedFinding } from '../open-flagged-finding/open-flagged-finding';
import type { Flagged } from './flagged-rows.port';
import { judgeAnomaly, judgeAnomalyByTheLast, judgeAnomalyWithOneFinding } from './judge-anomaly';

const TEXT = { textId: id(8), version: 1, commitment: 'b'.repeat(64) };
const TODAY = { today: day('2026-06-01') };
const flag: Flagged = {
  code: 'TIER_JUMP',
  region: '320803',
  enterpriseId: id(2),
  rowsDigest: 'a'.repeat(64),
  policyPack: 'CN-320800@2026-01',
};
const evidence = { flag, owner: null, earlier: inspection.initial };
const intent = { anomalyId: id(1), rowsDigest: flag.rowsDigest, verdict: 'EXPLAINED', reason: TEXT, finding: null } as const;
const judged = AnomalyJudged({
  anomalyId: id(1),
  ...flag,
  verdict: 'EXPLAINED',
  reason: TEXT,
  judgedOn: TODAY.today,
  judgedBy: OFFICER.ref,
});

it('is judged by a person', () => given(judgeAnomaly).when(intent, evidence, TODAY).thenRecords(judged));
it('is judged by nobody else', () =>
  given(judgeAnomaly)
    .when(intent, evidence, { ...TODAY, actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('is judged once by the same rows', () => given(judgeAnomaly, judged).when(intent, evidence, TODAY).thenRefuses('ANOMALY_JUDGED_BEFORE'));
const ofOneFirm = AnomalyJudged({ ...judged.data, rowsDigest: 'd'.repeat(64) });
it('is judged once by the same rows, also when others were judged since', () =>
  given(judgeAnomaly, judged, ofOneFirm).when(intent, evidence, TODAY).thenRefuses('ANOMALY_JUDGED_BEFORE'));
it('was judged again by them before version 3', () =>
  given(judgeAnomalyByTheLast, judged, ofOneFirm).when(intent, evidence, TODAY).thenRecords(judged));
it('is judged again by other rows', () =>
  given(judgeAnomaly, judged)
    .when({ ...intent, rowsDigest: 'c'.repeat(64) }, { ...evidence, flag: { ...flag, rowsDigest: 'c'.repeat(64) } }, TODAY)
    .thenRecordsTypes(AnomalyJudged.type));
it('is there only where a rule flags it', () =>
  given(judgeAnomaly)
    .when(intent, { ...evidence, flag: null }, TODAY)
    .thenRefuses('NOT_FOUND'));
it('is judged by the rows that were read', () =>
  given(judgeAnomaly)
    .when({ ...intent, rowsDigest: 'c'.repeat(64) }, evidence, TODAY)
    .thenRefuses('ANOMALY_ROWS_CHANGED'));

describe('a finding', () => {
  const named = {
    inspectionId: id(3),
    findingId: id(4),
    filingId: id(5),
    code: 'ELIGIBILITY_UNPROVEN',
    severity: 'SERIOUS',
    text: TEXT,
  } as const;
  const finding = { ...intent, verdict: 'FINDING', finding: named } as const;
  const own = { ...evidence, owner: id(2) };
  const found = AnomalyJudged({ ...judged.data, verdict: 'FINDING', finding: { ...named, enterpriseId: id(2) } });
  const again = { ...finding, rowsDigest: 'c'.repeat(64), finding: { ...named, inspectionId: id(13), findingId: id(14) } };
  const { anomalyId, region, judgedOn, judgedBy } = found.data;
  const opened = given(openFlaggedFinding).when(
    { anomalyId, region, judgedOn, judgedBy, ...named, enterpriseId: id(2) },
    {},
    { ...TODAY, actor: { ...OFFICER, kind: 'system' } },
  );
  const facts = Array.isArray(opened.decision) ? opened.decision : [];
  const closed = FindingClosed({
    inspectionId: id(3),
    findingId: id(4),
    outcome: 'MENDED',
    documentNo: '淮鉴销〔2026〕1号',
    closedOn: TODAY.today,
  });
  const whileEarlier = (...happened: typeof facts) =>
    given(judgeAnomaly, found).when(
      again,
      { ...own, flag: { ...flag, rowsDigest: 'c'.repeat(64) }, earlier: foldAll(inspection, happened) },
      TODAY,
    );

  it('is named by whoever judges, and is the enterprise’s whose filing it is', () =>
    given(judgeAnomaly).when(finding, own, TODAY).thenRecords(found));
  it('needs a name', () =>
    given(judgeAnomaly)
      .when({ ...finding, finding: null }, own, TODAY)
      .thenRefuses('ANOMALY_FINDING_UNNAMED'));
  it('is none of what is explained', () =>
    given(judgeAnomaly)
      .when({ ...finding, verdict: 'EXPLAINED' }, own, TODAY)
      .thenRefuses('ANOMALY_EXPLAINED_WITH_FINDING'));
  it('needs a filing', () => given(judgeAnomaly).when(finding, evidence, TODAY).thenRefuses('NOT_FOUND'));
  it('is about the enterprise that is flagged', () =>
    given(judgeAnomaly)
      .when(finding, { ...own, owner: id(9) }, TODAY)
      .thenRefuses('ANOMALY_OF_OTHER_ENTERPRISE', { filingId: id(5) }));
  it('may be about one of several', () =>
    given(judgeAnomaly)
      .when(finding, { ...own, flag: { ...flag, enterpriseId: null } }, TODAY)
      .thenRecordsTypes(AnomalyJudged.type));
  it('is in effect alone: not opened yet', () => whileEarlier().thenRefuses('ANOMALY_FINDING_OPEN', { findingId: id(4) }));
  it('is in effect alone: open', () => whileEarlier(...facts).thenRefuses('ANOMALY_FINDING_OPEN', { findingId: id(4) }));
  it('follows another that is closed', () => whileEarlier(...facts, closed).thenRecordsTypes(AnomalyJudged.type));
  describe('while one about another enterprise is open', () => {
    const ofBoth = { ...own, flag: { ...flag, enterpriseId: null, rowsDigest: 'c'.repeat(64) } };
    const aboutAnother = { ...ofBoth, owner: id(22) };
    const second = AnomalyJudged({
      ...found.data,
      rowsDigest: 'e'.repeat(64),
      finding: { ...named, inspectionId: id(23), findingId: id(24), enterpriseId: id(22) },
    });
    it('does not wait for it', () => given(judgeAnomaly, found).when(again, aboutAnother, TODAY).thenRecordsTypes(AnomalyJudged.type));
    it('waits for the one about its own', () =>
      given(judgeAnomaly, found, second)
        .when(again, ofBoth, TODAY)
        .thenRefuses('ANOMALY_FINDING_OPEN', { findingId: id(4) }));
    it('waited for it before version 4', () => {
      given(judgeAnomalyWithOneFinding, found)
        .when(again, { ...aboutAnother, earlier: foldAll(inspection, facts) }, TODAY)
        .thenRefuses('ANOMALY_FINDING_OPEN', { findingId: id(4) });
      given(judgeAnomalyByTheLast, found)
        .when(again, { ...aboutAnother, earlier: foldAll(inspection, facts) }, TODAY)
        .thenRefuses('ANOMALY_FINDING_OPEN', { findingId: id(4) });
      given(judgeAnomalyWithOneFinding, found)
        .when(again, { ...aboutAnother, earlier: foldAll(inspection, [...facts, closed]) }, TODAY)
        .thenRecordsTypes(AnomalyJudged.type);
    });
  });
  it('stays the one in effect where later rows are explained', () =>
    expect(foldAll(anomaly, [found, AnomalyJudged({ ...judged.data, rowsDigest: 'c'.repeat(64) })])).toEqual({
      judgedDigests: ['a'.repeat(64), 'c'.repeat(64)],
      findings: [{ inspectionId: id(3), findingId: id(4), enterpriseId: id(2) }],
    }));

  it('opens an inspection of its own, in which the flag is what is looked at', () => {
    opened.thenRecordsTypes('supervision.flagged_inspection_opened.v1', 'supervision.finding_recorded.v1');
    expect(foldAll(inspection, facts)).toMatchObject({
      status: 'drawn',
      region: '320803',
      subject: 'ANOMALY',
      openedOn: '2026-06-01',
      sample: [{ unitId: id(1), enterpriseId: id(2), filingId: id(5) }],
      findings: [{ findingId: id(4), enterpriseId: id(2), filingId: id(5), foundOn: '2026-06-01', closedOn: null }],
    });
  });
  it('opens once', () =>
    given(openFlaggedFinding, ...facts)
      .when({ anomalyId, region, judgedOn, judgedBy, ...named, enterpriseId: id(2) }, {}, TODAY)
      .thenRecordsNothing());
});
