import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Annulment, IssuedCertificate } from '../certificate';
import { BulkOrder, bulkOrder } from '../bulk-order';
import { BulkOrderEvent, BulkOrderProposed, MAX_CERTIFICATES_PER_ORDER, MAX_RECOGNITIONS_SHOWN } from '../bulk-order.events';
import { DecidedPaper, Remark } from '../decided-paper';
import type { FollowingEffects } from '../effects-of-annulment.port';

export interface ProposeBulkOrder extends DecidedPaper {
  readonly orderId: Uuid;
  readonly region: string;
  readonly certificateIds: readonly Uuid[];
  readonly reasonCode: Annulment['reasonCode'];
  readonly effect: Annulment['effect'];
  readonly remark: Remark;
}
/** What of each certificate stands in its way, read from its own stream when the order was proposed. */
export type KnownCertificate = Pick<IssuedCertificate, 'status' | 'enterpriseId' | 'issuedOn'> & { readonly certificateId: Uuid };
interface Evidence {
  readonly certificates: readonly KnownCertificate[];
  readonly effects: readonly FollowingEffects[];
}
type No =
  | 'PERSON_REQUIRED'
  | 'DECIDED_IN_FUTURE'
  | 'BULK_TOO_LARGE'
  | 'BULK_NOTHING_TO_DO'
  | 'NOT_FOUND'
  | 'BULK_ORDER_KNOWN'
  | 'BULK_RECOGNISED_TOO_WIDELY';

/**
 * The first of two persons, who sees beforehand what will follow. A certificate that cannot be annulled stays in the
 * order with its obstacle, so that the second person sees what was asked; each row is decided again when it is carried
 * out, so what changes in between can only make a row be refused.
 */
export const proposeBulkOrder = rule<BulkOrder, BulkOrderEvent, ProposeBulkOrder, Evidence, No>({
  name: 'certificate.propose-bulk-order',
  version: 2,
  fold: bulkOrder,
  decide: (state, { certificateIds, ...intent }, { certificates, effects }, { actor, today }) => {
    if (state.status !== 'unknown') return refuse('BULK_ORDER_KNOWN');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (certificateIds.length > MAX_CERTIFICATES_PER_ORDER)
      return refuse('BULK_TOO_LARGE', { wanted: certificateIds.length, limit: MAX_CERTIFICATES_PER_ORDER });
    if (intent.decidedOn > today) return refuse('DECIDED_IN_FUTURE', { decidedOn: intent.decidedOn });
    if (certificates.length < certificateIds.length) return refuse('NOT_FOUND');
    const spread = effects.find(({ recognitions }) => recognitions.length > MAX_RECOGNITIONS_SHOWN);
    if (spread)
      return refuse('BULK_RECOGNISED_TOO_WIDELY', {
        certificateId: spread.certificateId,
        recognitions: spread.recognitions.length,
        limit: MAX_RECOGNITIONS_SHOWN,
      });
    const rows = certificates.map((certificate, index) => {
      const { certificateId, enterpriseId } = certificate;
      const { tierFrom, tierTo, appointmentsEnding, paidFen, recognitions } = effects[index]!;
      return {
        certificateId,
        enterpriseId,
        obstacle: obstacleOf(certificate, intent),
        tierFrom,
        tierTo,
        appointmentsEnding,
        paidFen,
        recognitions: recognitions.map((each) => ({ ...each })),
      };
    });
    if (rows.every(({ obstacle }) => obstacle !== null)) return refuse('BULK_NOTHING_TO_DO');
    return [BulkOrderProposed({ ...intent, proposedBy: actor.ref, remark: intent.remark && { ...intent.remark }, rows })];
  },
});

function obstacleOf(
  { status, issuedOn }: KnownCertificate,
  { decidedOn }: DecidedPaper,
): 'ALREADY_ANNULLED' | 'DECIDED_BEFORE_ISSUE' | null {
  if (status === 'annulled') return 'ALREADY_ANNULLED';
  return decidedOn < issuedOn ? 'DECIDED_BEFORE_ISSUE' : null;
}
