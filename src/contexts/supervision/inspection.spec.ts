import { given, id, OFFICER } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { policyPackByRef } from '../catalogue';
import { closeFinding } from './close-finding/close-finding';
import { closeInspection } from './close-inspection/close-inspection';
import { drawSample } from './draw-sample/draw-sample';
import type { FilingActs } from './filing-acts';
import { imposeSanction } from './impose-sanction/impose-sanction';
import { inspection, prefixOf } from './inspection';
import {
  DrawnLot,
  FindingClosed,
  FindingRectificationOrdered,
  InspectionClosed,
  InspectionFindingRecorded,
  InspectionOpened,
  LOT,
  RectificationReported,
  SampleDrawn,
  SanctionImposed,
} from './inspection.events';
import { OpenInspection, openInspection } from './open-inspection/open-inspection';
import { orderFindingRectification } from './order-finding-rectification/order-finding-rectification';
import { recordFinding } from './record-finding/record-finding';
import { reportRectification } from './report-rectification/report-rectification';

const [INSPECTION, FINDING, UNIT, FIRM, FILING, ACT, SANCTION] = [id(1), id(2), id(3), id(4), id(5), id(6), id(7)] as const;
const TEXT = { textId: id(8), version: 1, commitment: 'b'.repeat(64) };
const PROOF = 'c'.repeat(64);
const TODAY = { today: day('2026-06-01') };
const pack = policyPackByRef('CN-320800@2026-01')!;
const SYSTEM = { ...TODAY, actor: { ...OFFICER, kind: 'system' as const } };

const intent: OpenInspection = {
  inspectionId: INSPECTION,
  region: '320800',
  tier: 'CITY',
  subject: 'BATCHES',
  fromOn: day('2026-01-01'),
  toOn: day('2026-05-31'),
  levels: ['SENIOR'],
  documentNo: '淮鉴查〔2026〕1号',
};
const opened = InspectionOpened({ ...intent, levels: ['SENIOR'], openedOn: TODAY.today, openedBy: OFFICER.ref, policyPack: pack.ref });
const lot: DrawnLot = {
  algorithm: LOT,
  seed: 'a'.repeat(64),
  seedFrom: 'LEDGER',
  population: 3,
  populationDigest: 'd'.repeat(64),
  atPosition: '40',
  units: [{ unitId: UNIT, enterpriseId: FIRM, filingId: FILING }],
};
const drawn = SampleDrawn({ inspectionId: INSPECTION, drawnOn: TODAY.today, lot });
const recorded = InspectionFindingRecorded({
  inspectionId: INSPECTION,
  findingId: FINDING,
  unitId: UNIT,
  enterpriseId: FIRM,
  filingId: FILING,
  code: 'ORIGINALS_MISSING',
  severity: 'MINOR',
  foundOn: TODAY.today,
  text: null,
});
const of = { inspectionId: INSPECTION, findingId: FINDING };
const paper = { ...of, documentNo: '淮鉴改〔2026〕1号' };
const ordered = FindingRectificationOrdered({ ...paper, orderedOn: TODAY.today, dueOn: day('2026-06-30') });
const reported = RectificationReported({ ...of, reportedOn: TODAY.today, proofs: [PROOF], text: null });
const sanctioned = SanctionImposed({ ...paper, sanctionId: SANCTION, kind: 'WARNING', actId: null, imposedOn: TODAY.today });
const closed = FindingClosed({ ...paper, outcome: 'UNFOUNDED', closedOn: TODAY.today });
const ended = InspectionClosed({
  inspectionId: INSPECTION,
  documentNo: '淮鉴查〔2026〕2号',
  closedOn: TODAY.today,
  findings: 0,
  isPublished: true,
});

describe('an inspection', () => {
  it('is opened by the tier that supervises the levels', () => given(openInspection).when(intent, { pack }, TODAY).thenRecords(opened));
  it('is of all that its tier supervises where no level is named, the lowest first', () =>
    given(openInspection)
      .when({ ...intent, levels: null }, { pack }, TODAY)
      .thenRecords(InspectionOpened({ ...opened.data, levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'] })));
  it('orders the levels that are named', () =>
    given(openInspection)
      .when({ ...intent, levels: ['SENIOR', 'JUNIOR'] }, { pack }, TODAY)
      .thenRecords(InspectionOpened({ ...opened.data, levels: ['JUNIOR', 'SENIOR'] })));
  it('is not of levels that another tier has kept', () =>
    given(openInspection)
      .when({ ...intent, levels: ['SENIOR', 'CHIEF'] }, { pack }, TODAY)
      .thenRefuses('LEVEL_OF_OTHER_TIER', { level: 'CHIEF', tier: 'CITY', supervisedBy: 'PROVINCE' }));
  it('names nobody where no tier supervises a level', () =>
    given(openInspection)
      .when({ ...intent, levels: ['APPRENTICE'] }, { pack }, TODAY)
      .thenRefuses('LEVEL_OF_OTHER_TIER', { level: 'APPRENTICE', tier: 'CITY', supervisedBy: null }));
  it('is not of a tier that supervises nothing', () =>
    given(openInspection)
      .when({ ...intent, tier: 'MINISTRY' }, { pack }, TODAY)
      .thenRefuses('TIER_SUPERVISES_NOTHING', { tier: 'MINISTRY' }));
  it('follows the product where no pack is in force', () =>
    given(openInspection)
      .when({ ...intent, tier: 'PROVINCE', levels: null }, { pack: null }, TODAY)
      .thenRecords(
        InspectionOpened({ ...opened.data, tier: 'PROVINCE', levels: ['SPECIAL_GRADE', 'CHIEF'], policyPack: 'PRODUCT-DEFAULTS@1' }),
      ));
  it('may be of one day, and of today', () =>
    given(openInspection)
      .when({ ...intent, fromOn: TODAY.today, toOn: TODAY.today }, { pack }, TODAY)
      .thenRecordsTypes(InspectionOpened.type));
  it('is not of days in the wrong order', () =>
    given(openInspection)
      .when({ ...intent, fromOn: day('2026-06-01') }, { pack }, TODAY)
      .thenRefuses('INSPECTION_SPAN_REVERSED', { fromOn: '2026-06-01', toOn: '2026-05-31' }));
  it('is not of tomorrow', () =>
    given(openInspection)
      .when({ ...intent, toOn: day('2026-06-02') }, { pack }, TODAY)
      .thenRefuses('INSPECTION_SPAN_IN_FUTURE', { toOn: '2026-06-02' }));
  it('is opened once', () =>
    given(openInspection, opened).when(intent, { pack }, TODAY).thenRefuses('INSPECTION_OPENED_BEFORE', { openedOn: '2026-06-01' }));
  it('is a person’s act', () => given(openInspection).when(intent, { pack }, SYSTEM).thenRefuses('PERSON_REQUIRED'));
});

describe('the lot', () => {
  const draw = (size: number) => ({ inspectionId: INSPECTION, size, seed: null });
  it('is cast', () => given(drawSample, opened).when(draw(1), { lot }, TODAY).thenRecords(drawn));
  it('may take all there are', () => given(drawSample, opened).when(draw(3), { lot }, TODAY).thenRecordsTypes(SampleDrawn.type));
  it('takes no more than there are', () =>
    given(drawSample, opened).when(draw(4), { lot }, TODAY).thenRefuses('SAMPLE_TOO_LARGE', { size: 4, population: 3 }));
  it('is cast once', () => given(drawSample, opened, drawn).when(draw(1), { lot }, TODAY).thenRefuses('SAMPLE_DRAWN_BEFORE', { size: 1 }));
  it('is not cast after the end', () =>
    given(drawSample, opened, drawn, ended)
      .when(draw(1), { lot }, TODAY)
      .thenRefuses('INSPECTION_CLOSED_BEFORE', { closedOn: '2026-06-01' }));
  it('needs an inspection', () => given(drawSample).when(draw(1), { lot }, TODAY).thenRefuses('NOT_FOUND'));
});

describe('a finding', () => {
  const found = { ...of, unitId: UNIT, code: 'ORIGINALS_MISSING', severity: 'MINOR', text: null } as const;
  it('is about what was drawn', () => given(recordFinding, opened, drawn).when(found, {}, TODAY).thenRecords(recorded));
  it('has its words in the vault', () =>
    given(recordFinding, opened, drawn)
      .when({ ...found, text: TEXT }, {}, TODAY)
      .thenRecords(InspectionFindingRecorded({ ...recorded.data, text: TEXT })));
  it('is about nothing else', () =>
    given(recordFinding, opened, drawn)
      .when({ ...found, unitId: id(44) }, {}, TODAY)
      .thenRefuses('FINDING_OUTSIDE_SAMPLE', { unitId: id(44), sample: 1 }));
  it('needs a draw', () => given(recordFinding, opened).when(found, {}, TODAY).thenRefuses('FINDING_OUTSIDE_SAMPLE'));
  it('comes too late after the end', () =>
    given(recordFinding, opened, drawn, ended).when(found, {}, TODAY).thenRefuses('INSPECTION_CLOSED_BEFORE', { closedOn: '2026-06-01' }));
  it('needs an inspection', () => given(recordFinding).when(found, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s', () => given(recordFinding, opened, drawn).when(found, {}, SYSTEM).thenRefuses('PERSON_REQUIRED'));
});

const FOUND = [opened, drawn, recorded] as const;
describe('the order to mend it', () => {
  const order = { ...paper, dueOn: day('2026-06-30') };
  it('sets a day', () =>
    given(orderFindingRectification, ...FOUND)
      .when(order, {}, TODAY)
      .thenRecords(ordered));
  it('may be due at once', () =>
    given(orderFindingRectification, ...FOUND)
      .when({ ...order, dueOn: TODAY.today }, {}, TODAY)
      .thenRecordsTypes(FindingRectificationOrdered.type));
  it('is not due yesterday', () =>
    given(orderFindingRectification, ...FOUND)
      .when({ ...order, dueOn: day('2026-05-31') }, {}, TODAY)
      .thenRefuses('RECTIFICATION_DUE_IN_PAST', { dueOn: '2026-05-31', today: '2026-06-01' }));
  it('may set another day', () =>
    given(orderFindingRectification, ...FOUND, ordered)
      .when({ ...order, dueOn: day('2026-07-15') }, {}, TODAY)
      .thenRecordsTypes(FindingRectificationOrdered.type));
  it('until it was mended', () =>
    given(orderFindingRectification, ...FOUND, ordered, reported)
      .when(order, {}, TODAY)
      .thenRefuses('FINDING_RECTIFIED_BEFORE', { reportedOn: '2026-06-01' }));
  it('until it was closed', () =>
    given(orderFindingRectification, ...FOUND, closed)
      .when(order, {}, TODAY)
      .thenRefuses('FINDING_CLOSED_BEFORE', { closedOn: '2026-06-01' }));
  it('needs a finding', () => given(orderFindingRectification, opened, drawn).when(order, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('needs an inspection', () => given(orderFindingRectification).when(order, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () =>
    given(orderFindingRectification, ...FOUND)
      .when(order, {}, SYSTEM)
      .thenRefuses('PERSON_REQUIRED'));
});

describe('the report that it was mended', () => {
  const report = { ...of, enterpriseId: FIRM, proofs: [PROOF], text: null };
  it('names its proofs', () =>
    given(reportRectification, ...FOUND, ordered)
      .when(report, {}, TODAY)
      .thenRecords(reported));
  it('may come late, and with words', () =>
    given(reportRectification, ...FOUND, ordered)
      .when({ ...report, text: TEXT }, {}, { today: day('2026-07-01') })
      .thenRecords(RectificationReported({ ...reported.data, reportedOn: day('2026-07-01'), text: TEXT })));
  it('is the enterprise’s own', () =>
    given(reportRectification, ...FOUND, ordered)
      .when({ ...report, enterpriseId: id(44) }, {}, TODAY)
      .thenRefuses('NOT_FOUND'));
  it('follows an order', () =>
    given(reportRectification, ...FOUND)
      .when(report, {}, TODAY)
      .thenRefuses('RECTIFICATION_NOT_ORDERED'));
  it('comes once', () =>
    given(reportRectification, ...FOUND, ordered, reported)
      .when(report, {}, TODAY)
      .thenRefuses('FINDING_RECTIFIED_BEFORE', { reportedOn: '2026-06-01' }));
  it('comes before the closing', () =>
    given(reportRectification, ...FOUND, ordered, closed)
      .when(report, {}, TODAY)
      .thenRefuses('FINDING_CLOSED_BEFORE'));
  it('needs a finding', () => given(reportRectification, opened).when(report, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is about one finding of several', () =>
    expect(
      foldAll(inspection, [
        ...FOUND,
        InspectionFindingRecorded({ ...recorded.data, findingId: id(22) }),
        FindingRectificationOrdered({ ...ordered.data, findingId: id(22) }),
        RectificationReported({ ...reported.data, findingId: id(22) }),
      ]),
    ).toMatchObject({ findings: [{ rectification: null }, { rectification: { reportedOn: '2026-06-01', dueOn: '2026-06-30' } }] }));
});

describe('a sanction', () => {
  const none: FilingActs = { rectifications: [], suspensions: [], cancellations: [], bans: [] };
  const impose = { ...paper, sanctionId: SANCTION, kind: 'WARNING', actId: null } as const;
  it('may be a warning', () =>
    given(imposeSanction, ...FOUND)
      .when(impose, { acts: none }, TODAY)
      .thenRecords(sanctioned));
  it('that names no act', () =>
    given(imposeSanction, ...FOUND)
      .when({ ...impose, actId: ACT }, { acts: none }, TODAY)
      .thenRefuses('SANCTION_ACT_MISSING', { kind: 'WARNING', filingId: FILING }));
  it.each([
    ['RECTIFICATION', 'rectifications'],
    ['SUSPENSION', 'suspensions'],
    ['CANCELLATION', 'cancellations'],
    ['REFILING_BAN', 'bans'],
  ] as const)('%s names one of the filing’s %s', (kind, list) => {
    const sanction = { ...impose, kind, actId: ACT };
    given(imposeSanction, ...FOUND)
      .when(sanction, { acts: { ...none, [list]: [id(61), ACT] } }, TODAY)
      .thenRecords(SanctionImposed({ ...sanctioned.data, kind, actId: ACT }));
    given(imposeSanction, ...FOUND)
      .when(sanction, { acts: none }, TODAY)
      .thenRefuses('SANCTION_ACT_MISSING');
    given(imposeSanction, ...FOUND)
      .when({ ...sanction, actId: null }, { acts: { ...none, [list]: [ACT] } }, TODAY)
      .thenRefuses('SANCTION_ACT_MISSING');
  });
  it('of a filing that is not there is none', () =>
    given(imposeSanction, ...FOUND)
      .when({ ...impose, kind: 'SUSPENSION', actId: ACT }, { acts: null }, TODAY)
      .thenRefuses('SANCTION_ACT_MISSING'));
  it('comes before the closing', () =>
    given(imposeSanction, ...FOUND, closed)
      .when(impose, { acts: none }, TODAY)
      .thenRefuses('FINDING_CLOSED_BEFORE'));
  it('needs a finding', () => given(imposeSanction, opened).when(impose, { acts: none }, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () =>
    given(imposeSanction, ...FOUND)
      .when(impose, { acts: none }, SYSTEM)
      .thenRefuses('PERSON_REQUIRED'));
});

describe('the closing of a finding', () => {
  const close = (outcome: 'MENDED' | 'SANCTIONED' | 'UNFOUNDED') => ({ ...paper, outcome });
  it('as unfounded needs nothing', () =>
    given(closeFinding, ...FOUND)
      .when(close('UNFOUNDED'), {}, TODAY)
      .thenRecords(closed));
  it('as mended follows the report', () =>
    given(closeFinding, ...FOUND, ordered, reported)
      .when(close('MENDED'), {}, TODAY)
      .thenRecords(FindingClosed({ ...closed.data, outcome: 'MENDED' })));
  it.each([[FOUND], [[...FOUND, ordered]], [[...FOUND, sanctioned]]])('as mended does not go without it', (history) =>
    given(closeFinding, ...history)
      .when(close('MENDED'), {}, TODAY)
      .thenRefuses('RECTIFICATION_NOT_REPORTED'),
  );
  it('as sanctioned follows the sanction', () =>
    given(closeFinding, ...FOUND, sanctioned)
      .when(close('SANCTIONED'), {}, TODAY)
      .thenRecordsTypes(FindingClosed.type));
  it('as sanctioned does not go without it', () =>
    given(closeFinding, ...FOUND, ordered, reported)
      .when(close('SANCTIONED'), {}, TODAY)
      .thenRefuses('SANCTION_NOT_IMPOSED'));
  it('comes once', () =>
    given(closeFinding, ...FOUND, closed)
      .when(close('UNFOUNDED'), {}, TODAY)
      .thenRefuses('FINDING_CLOSED_BEFORE'));
  it('needs a finding', () => given(closeFinding, opened).when(close('UNFOUNDED'), {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () =>
    given(closeFinding, ...FOUND)
      .when(close('UNFOUNDED'), {}, SYSTEM)
      .thenRefuses('PERSON_REQUIRED'));
});

describe('the end of an inspection', () => {
  const end = { inspectionId: INSPECTION, documentNo: '淮鉴查〔2026〕2号', isPublished: true };
  it('comes once every finding is closed', () => {
    given(closeInspection, opened, drawn).when(end, {}, TODAY).thenRecords(ended);
    given(closeInspection, ...FOUND, closed)
      .when(end, {}, TODAY)
      .thenRecords(InspectionClosed({ ...ended.data, findings: 1 }));
  });
  it('waits for an open one', () =>
    given(closeInspection, ...FOUND, closed, InspectionFindingRecorded({ ...recorded.data, findingId: id(22) }))
      .when(end, {}, TODAY)
      .thenRefuses('FINDINGS_OPEN', { open: 1 }));
  it('follows a draw', () => given(closeInspection, opened).when(end, {}, TODAY).thenRefuses('SAMPLE_NOT_DRAWN'));
  it('comes once', () =>
    given(closeInspection, opened, drawn, ended).when(end, {}, TODAY).thenRefuses('INSPECTION_CLOSED_BEFORE', { closedOn: '2026-06-01' }));
  it('needs an inspection', () => given(closeInspection).when(end, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () => given(closeInspection, opened, drawn).when(end, {}, SYSTEM).thenRefuses('PERSON_REQUIRED'));
});

it('an act upon an inspection that was never opened leaves it so', () => expect(foldAll(inspection, [drawn])).toEqual({ status: 'none' }));
it.each([
  ['320803', '320803'],
  ['320800', '3208'],
  ['320000', '32'],
  ['100000', '10'],
  ['321000', '3210'],
])('below %s lies what begins with %s', (region, prefix) => expect(prefixOf(region)).toBe(prefix));
