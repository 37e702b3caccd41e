import { on, projection, Reaction } from '../../../projecting/projection';
import {
  ClosingProposed,
  EntitlementEnded,
  EntitlementStarted,
  PeriodClosed,
  RateTableAdopted,
  RateTableProposed,
  STATEMENT_CHUNK_LINES,
  STATEMENT_CHUNK_MISSING,
  StatementLinesRecorded,
  StatementMissingRecorded,
} from '../allowance.events';
import { AwardRow } from './award.entity';
import { awardsReactions } from './awards.projection';
import { basesReactions } from './bases.projection';
import { ClosedLineRow, ClosedMissingRow, ClosingRow } from './closing.entity';
import { EntitlementSpanRow } from './entitlement.entity';
import { PayBasisRow, PayEnterpriseRow, PayServiceRow, PayWorkerRow } from './pay-basis.entity';
import { certificatesReactions } from './certificates.projection';
import { contestsReactions } from './contests.projection';
import { PayCertificateRow } from './pay-certificate.entity';
import { PayContestRow } from './pay-contest.entity';
import { PayLinkRow } from './pay-link.entity';
import { PayNumberRow } from './pay-number.entity';
import { PayPauseRow } from './pay-pause.entity';
import { PayRecognitionRow } from './pay-recognition.entity';
import { numbersReactions } from './numbers.projection';
import { pausesReactions } from './pauses.projection';
import { PaymentRow } from './payment.entity';
import { paymentsReactions } from './payments.projection';
import { RateTableRow } from './rate-table.entity';
import { recognitionsReactions } from './recognitions.projection';
import { recoveriesReactions } from './recoveries.projection';
import { RecoveryRow } from './recovery.entity';

const entitlements: readonly Reaction[] = [
  on(EntitlementStarted, async ({ data, position }, rows) => {
    const { region } = await rows.of(PayWorkerRow).require({ workerId: data.workerId });
    const { entitlementId, enterpriseId, workerId, item, level, basis, fromOn, causeEventId, basisId } = data;
    const { startedPosition = String(position) } = (await rows.of(EntitlementSpanRow).find({ entitlementId, fromOn })) ?? {};
    rows.of(EntitlementSpanRow).put({
      entitlementId,
      enterpriseId,
      region,
      workerId,
      item,
      level,
      basis,
      fromOn,
      causeEventId,
      basisId,
      startedPosition,
      lastOn: null,
      endReason: null,
      endCauseEventId: null,
    });
  }),
  on(EntitlementEnded, async ({ data: { entitlementId, fromOn, lastOn, reason, causeEventId } }, rows) => {
    await rows.of(EntitlementSpanRow).alter({ entitlementId, fromOn }, { lastOn, endReason: reason, endCauseEventId: causeEventId });
  }),
];

const rateTables: readonly Reaction[] = [
  on(RateTableProposed, async ({ data: { proposedBy: _, groups = [], ...table }, revision, position, at }, rows) => {
    const { region } = await rows.of(PayEnterpriseRow).require({ enterpriseId: table.enterpriseId });
    rows.of(RateTableRow).put({
      ...table,
      groups,
      region,
      revision,
      proposedPosition: String(position),
      proposedAt: at,
      adoptedAt: null,
      adoptedEventId: null,
    });
  }),
  on(RateTableAdopted, async ({ id, data: { tableId, version }, revision, at }, rows) => {
    await rows.of(RateTableRow).alter({ tableId, version }, { adoptedAt: at, adoptedEventId: id, revision });
  }),
];

const closings: readonly Reaction[] = [
  on(ClosingProposed, async ({ data: { closingId, enterpriseId, period, digest } }, rows) => {
    const { region } = await rows.of(PayEnterpriseRow).require({ enterpriseId });
    rows.of(ClosingRow).put({
      closingId,
      enterpriseId,
      region,
      period,
      digest,
      closedAt: null,
      closedPosition: null,
      ruleVersion: null,
      start: null,
      partMonth: null,
      rounding: null,
    });
  }),
  on(StatementLinesRecorded, async ({ data: { closingId, chunk, lines } }, rows) => {
    const { enterpriseId, region } = await rows.of(ClosingRow).require({ closingId });
    lines.forEach((line, index) =>
      rows.of(ClosedLineRow).put({ closingId, ordinal: chunk * STATEMENT_CHUNK_LINES + index, enterpriseId, region, line }),
    );
  }),
  on(StatementMissingRecorded, async ({ data: { closingId, chunk, missing } }, rows) => {
    const { enterpriseId, region } = await rows.of(ClosingRow).require({ closingId });
    missing.forEach((each, index) =>
      rows.of(ClosedMissingRow).put({ closingId, ordinal: chunk * STATEMENT_CHUNK_MISSING + index, enterpriseId, region, ...each }),
    );
  }),
  on(PeriodClosed, async ({ data: { closingId, ruleVersion, start, partMonth, rounding }, at, position }, rows) => {
    await rows
      .of(ClosingRow)
      .alter({ closingId }, { closedAt: at, closedPosition: String(position), ruleVersion, start, partMonth, rounding });
  }),
];

/**
 * All that a statement is made of, in one projection: its tables always stand at one position, so that one reading
 * transaction sees one moment of the log.
 */
export const payRegister = projection({
  name: 'allowance.pay-register',
  version: 6,
  tables: [
    PayEnterpriseRow,
    PayWorkerRow,
    PayServiceRow,
    PayLinkRow,
    PayNumberRow,
    PayBasisRow,
    PayPauseRow,
    PayRecognitionRow,
    RecoveryRow,
    AwardRow,
    PayContestRow,
    PayCertificateRow,
    EntitlementSpanRow,
    RateTableRow,
    ClosingRow,
    ClosedLineRow,
    ClosedMissingRow,
    PaymentRow,
  ],
  on: [
    ...basesReactions,
    ...numbersReactions,
    ...pausesReactions,
    ...recognitionsReactions,
    ...recoveriesReactions,
    ...awardsReactions,
    ...contestsReactions,
    ...certificatesReactions,
    ...entitlements,
    ...rateTables,
    ...closings,
    ...paymentsReactions,
  ],
});
