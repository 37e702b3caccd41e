import type { IssuedCertificate } from '../certificate';
import type { UPLOAD_REPORTS } from '../paper.events';

/** Kinds that a table can have: a withdrawn certificate is told to the authority by the annulment itself. */
export const TABLE_REPORTS = ['NEW', 'CORRECTION', 'LATE_ENTRY'] as const satisfies readonly (typeof UPLOAD_REPORTS)[number][];
export type TableReport = (typeof TABLE_REPORTS)[number];

/**
 * Whether a certificate belongs into a table of this kind. What the look-up has accepted once is corrected, never new; what was not accepted yet is new, or
 * entered late, which the officer knows and the ledger does not. What was sent and not answered is in no table.
 */
export function isDueFor(
  report: TableReport,
  { status, paper: { upload, wasAccepted } }: Pick<IssuedCertificate, 'status' | 'paper'>,
): boolean {
  if (status !== 'in-force' || (upload !== 'NONE' && upload !== 'MISMATCH')) return false;
  return report === 'CORRECTION' ? wasAccepted : !wasAccepted;
}
