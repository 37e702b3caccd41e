import { addMonths, addMonthsToMonth, Day, firstDayOf, later, monthOf } from '../../kernel/day';
import type { Thresholds } from './anomaly-thresholds';
import { Flag, grouped } from './flag';
import { rowOf } from './person-rules';
import {
  isIssuedHere,
  type Watched,
  type WatchedCertificate,
  type WatchedEntitlement,
  type WatchedRates,
  type WatchedService,
} from './watched';

const reaches = ({ fromOn, lastOn }: { readonly fromOn: Day; readonly lastOn: Day | null }, on: Day): boolean =>
  fromOn <= on && (lastOn === null || on <= lastOn);

/** Paid for a certificate or a post that on this day is suspended, annulled, over, or was never there; what is none of the certificates here is what careers say. */
export const allowanceWithoutCertificate = ({ on, entitlements, certificates, counted }: Watched): readonly Flag[] => {
  const status = new Map(certificates.map((each) => [each.certificateId, each.status]));
  const standingOf = ({ basisId }: WatchedEntitlement): string | null => status.get(basisId) ?? counted.get(basisId) ?? null;
  return entitlements
    .filter((each) => reaches(each, on) && standingOf(each) !== 'VALID')
    .map((each) => {
      const { entitlementId, workerId, enterpriseId, region, position, basis, basisId } = each;
      return {
        code: 'ALLOWANCE_WITHOUT_CERTIFICATE' as const,
        key: [entitlementId],
        region,
        enterpriseId,
        rows: [{ kind: 'ENTITLEMENT' as const, id: entitlementId, workerId, position }],
        measured: { basis, basisId, status: standingOf(each) },
        threshold: {},
      };
    });
};

/**
 * A valid certificate of somebody who works in its occupation and is paid no skill allowance, months after it could have begun, by an
 * enterprise whose rate table pays its level. No rate table is a reason that needs no explaining: nobody owes an allowance.
 */
export const certificateWithoutAllowance = (
  { on, certificates, workers, entitlements, rates }: Watched,
  { withoutAllowanceMonths }: Thresholds,
): readonly Flag[] => {
  const paid = new Set(entitlements.filter((each: WatchedEntitlement) => reaches(each, on)).map(({ workerId }) => workerId));
  const tables = grouped(rates, ({ enterpriseId }) => enterpriseId);
  return certificates
    .filter((each) => isIssuedHere(each) && each.status === 'VALID' && !paid.has(each.workerId))
    .flatMap((certificate) => {
      const worker = workers.get(certificate.workerId);
      const service = worker?.isLinked
        ? undefined
        : worker?.services.find((each) => each.occupationCode === certificate.occupationCode && reaches(each, on));
      const table = (tables.get(certificate.enterpriseId) ?? []).find(
        ({ validFrom, validTo, levels }) => reaches({ fromOn: validFrom, lastOn: validTo }, on) && levels.includes(certificate.level),
      );
      if (!service || !table) return [];
      const sinceOn = firstDayThatCouldPay(certificate, service, table);
      return on <= addMonths(sinceOn, withoutAllowanceMonths) ? [] : [unpaid(certificate, sinceOn, withoutAllowanceMonths)];
    });
};

/** The first of the month after certificate, service and table are all there (handbook 12.5). */
const firstDayThatCouldPay = ({ issuedOn }: WatchedCertificate, { fromOn }: WatchedService, { validFrom }: WatchedRates): Day =>
  firstDayOf(addMonthsToMonth(monthOf(later(issuedOn, later(fromOn, validFrom))), 1));

const unpaid = (certificate: WatchedCertificate, sinceOn: Day, months: number): Flag => ({
  code: 'CERTIFICATE_WITHOUT_ALLOWANCE',
  key: [certificate.certificateId],
  region: certificate.region,
  enterpriseId: certificate.enterpriseId,
  rows: [rowOf(certificate)],
  measured: { sinceOn },
  threshold: { months },
});
