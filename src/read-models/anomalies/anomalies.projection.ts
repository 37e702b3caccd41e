import { BatchOpened, CandidateRegistered, NoticePublished, ScoreCorrected, ScoreRecorded } from '../../contexts/assessment';
import {
  CertificateAnnulled,
  CertificateEvent,
  CertificateIssued,
  CertificateReinstated,
  courseAfter,
  CertificateSuspended,
  SuspensionLifted,
} from '../../contexts/certificate';
import { AnomalyJudged } from '../../contexts/supervision';
import { ForeignCertificateRejected, ForeignCertificateVerified, PriorCertificateRecorded } from '../../contexts/workforce';
import type { Course } from '../../kernel/course';
import type { Position } from '../../ledger/event-store.port';
import type { RecordedFact } from '../../ledger/recorded';
import { on, projection, Reaction, Rows } from '../../projecting/projection';
import { payReactions } from './watched-pay.projection';
import { JudgementRow, MarkEntry, WatchedBatchRow, WatchedCertificateRow, WatchedMarksRow } from './watched-assessment.entity';
import { WatchedBasisRow, WatchedEnterpriseRow, WatchedEntitlementRow, WatchedRateTableRow, WatchedWorkerRow } from './watched-pay.entity';

type CourseThen = WatchedCertificateRow['course'];
/** A turn that is new has its place in the log; the others keep theirs. */
const placed = (course: Course, position: Position): CourseThen => course.map((turn) => ({ position: String(position), ...turn }));

async function turn(rows: Rows, event: RecordedFact & CertificateEvent): Promise<void> {
  const { certificateId } = event.data;
  const { course } = await rows.of(WatchedCertificateRow).require({ certificateId });
  await rows.of(WatchedCertificateRow).alter({ certificateId }, { course: placed(courseAfter(course, event), event.position) });
}

async function recorded(
  { data, at, position }: RecordedFact<ReturnType<typeof PriorCertificateRecorded> | ReturnType<typeof ForeignCertificateVerified>>,
  rows: Rows,
): Promise<void> {
  const { recordId, personRef, workerId, enterpriseId, occupationCode, trade, level, issuedOn } = data;
  const { region } = await rows.of(WatchedWorkerRow).require({ workerId });
  rows.of(WatchedCertificateRow).put({
    certificateId: recordId,
    origin: 'RECORDED',
    personRef,
    workerId,
    enterpriseId,
    region,
    filingId: null,
    batchId: null,
    candidacyId: null,
    occupationCode,
    trade,
    level,
    issuedOn,
    recordedAt: at,
    course: placed([{ from: issuedOn, state: 'VALID' }], position),
    position: String(position),
  });
}

const certificates: readonly Reaction[] = [
  on(PriorCertificateRecorded, recorded),
  on(ForeignCertificateVerified, recorded),
  // One that never counted has no row.
  on(ForeignCertificateRejected, async ({ data: { recordId, hasCounted }, position }, rows) => {
    if (!hasCounted) return;
    const { course, issuedOn } = await rows.of(WatchedCertificateRow).require({ certificateId: recordId });
    await rows
      .of(WatchedCertificateRow)
      .alter({ certificateId: recordId }, { course: placed([...course, { from: issuedOn as never, state: 'ANNULLED' }], position) });
  }),
  on(CertificateIssued, (event, rows) => {
    const {
      certificateId,
      personRef,
      workerId,
      enterpriseId,
      region,
      filingId,
      batchId,
      candidacyId,
      occupationCode,
      trade,
      level,
      issuedOn,
    } = event.data;
    const issued = {
      certificateId,
      personRef,
      workerId,
      enterpriseId,
      region,
      filingId,
      batchId,
      candidacyId,
      occupationCode,
      trade,
      level,
      issuedOn,
    };
    rows.of(WatchedCertificateRow).put({
      ...issued,
      origin: 'ISSUED',
      recordedAt: event.at,
      course: placed(courseAfter([], event), event.position),
      position: String(event.position),
    });
  }),
  on(CertificateAnnulled, (event, rows) => turn(rows, event)),
  on(CertificateReinstated, (event, rows) => turn(rows, event)),
  on(CertificateSuspended, (event, rows) => turn(rows, event)),
  on(SuspensionLifted, (event, rows) => turn(rows, event)),
];

async function marked(rows: Rows, candidacyId: string, mark: MarkEntry): Promise<void> {
  const { marks } = await rows.of(WatchedMarksRow).require({ candidacyId });
  await rows.of(WatchedMarksRow).alter({ candidacyId }, { marks: [...marks, mark] });
}

const assessments: readonly Reaction[] = [
  on(BatchOpened, ({ data: { batchId, enterpriseId, region, assessmentOn } }, rows) => {
    rows.of(WatchedBatchRow).put({ batchId, enterpriseId, region, assessmentOn, notices: [] });
  }),
  on(NoticePublished, async ({ data: { batchId, endsOn }, position }, rows) => {
    const { notices } = await rows.of(WatchedBatchRow).require({ batchId });
    await rows.of(WatchedBatchRow).alter({ batchId }, { notices: [...notices, { endsOn, position: String(position) }] });
  }),
  on(CandidateRegistered, async ({ data: { candidacyId, batchId, workerId, enterpriseId, passMark } }, rows) => {
    const { region } = await rows.of(WatchedBatchRow).require({ batchId });
    rows.of(WatchedMarksRow).put({ candidacyId, batchId, workerId, enterpriseId, region, passMark, marks: [] });
  }),
  on(ScoreRecorded, ({ data: { candidacyId, part, tenths, satOn }, position }, rows) =>
    marked(rows, candidacyId, { part, tenths, satOn: satOn ?? null, position: String(position) }),
  ),
  on(ScoreCorrected, ({ data: { candidacyId, part, toTenths }, position }, rows) =>
    marked(rows, candidacyId, { part, tenths: toTenths, satOn: null, position: String(position) }),
  ),
  on(
    AnomalyJudged,
    (
      {
        id,
        data: {
          anomalyId,
          enterpriseId,
          code,
          region,
          rowsDigest,
          verdict,
          reason: { textId, version },
          finding,
          judgedOn,
        },
        position,
      },
      rows,
    ) => {
      rows.of(JudgementRow).put({
        eventId: id,
        anomalyId,
        enterpriseId,
        code,
        region,
        rowsDigest,
        verdict,
        reason: { textId, version },
        findingId: finding?.findingId ?? null,
        judgedOn,
        position: String(position),
      });
    },
  ),
];

/** What the rules of anomalies look at: rows to which words are only added, each with its place in the log, so that any moment can be asked for. */
export const anomalies = projection({
  name: 'anomalies',
  version: 2,
  tables: [
    WatchedCertificateRow,
    WatchedBatchRow,
    WatchedMarksRow,
    JudgementRow,
    WatchedEnterpriseRow,
    WatchedWorkerRow,
    WatchedEntitlementRow,
    WatchedRateTableRow,
    WatchedBasisRow,
  ],
  on: [...certificates, ...assessments, ...payReactions],
});
