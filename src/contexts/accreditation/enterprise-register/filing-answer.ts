import type { Day } from '../../../kernel/day';
import { rowsInForce } from '../filing';
import type { FilingRecord } from '../filing-record';
import { standingOn } from '../filing-standing';

/** Who proposed is the business of the two persons; everything else of a filing is shown, as it stood on a day. */
export function filingAnswer(filing: FilingRecord, effectiveOn: Day): object {
  const { status: _, scope, closures, suspensionProposals, cancellationProposals, isMarkedExpired: _m, ...shown } = filing;
  const inForce = new Set(rowsInForce(filing, effectiveOn));
  return {
    ...shown,
    standing: standingOn(filing, effectiveOn),
    effectiveOn,
    scope: scope.map((row, index) => ({ row: index + 1, ...row, isInForce: inForce.has(row) })),
    closures: closures.filter(({ fromOn }) => fromOn <= effectiveOn),
    proposals: [
      ...suspensionProposals
        .filter(({ suspensionId }) => !closures.some(({ id }) => id === suspensionId))
        .map(({ suspensionId: id, reasonCode, documentNo, fromOn, rows }) => ({
          kind: 'SUSPENSION',
          id,
          reasonCode,
          documentNo,
          fromOn,
          rows,
        })),
      ...cancellationProposals.map(({ cancellationId: id, reasonCode, documentNo, refilingBanUntil }) => ({
        kind: 'CANCELLATION',
        id,
        reasonCode,
        documentNo,
        refilingBanUntil,
      })),
    ],
  };
}
