import { FilingEvent, FilingGranted } from '../../../src/contexts/accreditation/accreditation.events';
import { filing, FilingRecord } from '../../../src/contexts/accreditation/filing-record';
import {
  CancellationProposed,
  FilingCancelled,
  FilingSuspended,
  RectificationClosed,
  SuspensionProposed,
} from '../../../src/contexts/accreditation/filing-standing.events';
import { RenewalRequested } from '../../../src/contexts/accreditation/filing-term.events';
import type { ScopeRow } from '../../../src/contexts/accreditation/scope-row';
import { policyPackOn, ResolvedPack } from '../../../src/contexts/catalogue';
import { day } from '../../../src/kernel/day';
import { foldAll } from '../../../src/kernel/fold';
import { id, OFFICER } from './given';

/** A filing from 2025-01-01 to 2027-12-31 of three rows, step by step, for specs. */
export const [FILED, FIRM, SUSPENSION, RENEWAL, CANCELLATION] = [id(1), id(2), id(11), id(12), id(13)] as const;
export const row = (more: Partial<ScopeRow> = {}): ScopeRow => ({
  occupationCode: '6-18-01-01',
  edition: '2022',
  trade: '数控车工',
  level: 'SENIOR',
  standard: 'NATIONAL',
  fromOn: day('2025-01-01'),
  toOn: null,
  ...more,
});
export const filingGranted = FilingGranted({
  filingId: FILED,
  enterpriseId: FIRM,
  institutionCode: 'Y000032080001',
  category: 'EMPLOYER',
  receiptNo: '淮鉴备〔2025〕1号',
  validFrom: day('2025-01-01'),
  validTo: day('2027-12-31'),
  scope: [row(), row({ level: 'INTERMEDIATE' }), row({ occupationCode: '6-31-01-03', trade: null, level: 'JUNIOR' })],
});
export const ruling = { legalBasis: '淮人社规〔2026〕1号', documentNo: '淮鉴停〔2026〕3号', decidedOn: day('2026-06-01') };
export const suspensionProposed = SuspensionProposed({
  filingId: FILED,
  suspensionId: SUSPENSION,
  proposedBy: OFFICER.ref,
  rows: null,
  reasonCode: 'BREACH_OF_PROCEDURE',
  ...ruling,
  fromOn: day('2026-06-01'),
  scoreCardId: null,
  remark: null,
});
export const suspended = FilingSuspended({
  filingId: FILED,
  enterpriseId: FIRM,
  suspensionId: SUSPENSION,
  rows: null,
  reasonCode: 'BREACH_OF_PROCEDURE',
  ...ruling,
  fromOn: day('2026-06-01'),
});
export const mended = RectificationClosed({
  filingId: FILED,
  enterpriseId: FIRM,
  rectificationId: SUSPENSION,
  documentNo: '淮鉴整〔2026〕9号',
  closedOn: day('2026-06-20'),
});
export const renewalRequested = RenewalRequested({
  filingId: FILED,
  enterpriseId: FIRM,
  renewalId: RENEWAL,
  requestedOn: day('2027-10-03'),
  validTo: day('2027-12-31'),
  policyPack: 'CN-320800@2026-01',
});
export const cancellationProposed = CancellationProposed({
  filingId: FILED,
  cancellationId: CANCELLATION,
  proposedBy: OFFICER.ref,
  reasonCode: 'SERIOUS_BREACH',
  ...ruling,
  refilingBanUntil: day('2028-05-31'),
  scoreCardId: null,
  remark: null,
});
export const cancelled = FilingCancelled({
  filingId: FILED,
  enterpriseId: FIRM,
  cancellationId: CANCELLATION,
  reasonCode: 'SERIOUS_BREACH',
  ...ruling,
  cancelledOn: day('2026-06-02'),
  refilingBanUntil: day('2028-05-31'),
});
export const SUSPENDED: readonly FilingEvent[] = [filingGranted, suspensionProposed, suspended];
export const packOn = (on: string): ResolvedPack => policyPackOn('320803', day(on))!;
export const filedAfter = (...events: readonly FilingEvent[]): FilingRecord => foldAll(filing, [filingGranted, ...events]) as FilingRecord;
