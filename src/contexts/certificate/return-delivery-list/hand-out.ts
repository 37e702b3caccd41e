import { isDecided, type Moment } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { type Certificate, certificate, IssuedCertificate } from '../certificate';
import { type DeliverCertificate, deliverCertificate } from '../keep-paper/deliver-certificate';
import { type PrintCertificate, printCertificate } from '../keep-paper/print-certificate';
import type { ReturnedRow } from './returned-rows';

export interface OfBatch {
  readonly certificateId: Uuid;
  readonly certificate: IssuedCertificate;
}
/** What a row of the signed list comes to. */
export interface HandedOut {
  readonly row: number;
  /** A paper that was handed out was printed, whether somebody recorded that or not. */
  readonly print: PrintCertificate | null;
  /** null: the ledger knows it already. */
  readonly delivery: DeliverCertificate | null;
}
export interface RowFault {
  readonly row: number;
  readonly refusal: Refusal;
}

/** Judged by the rules that will record it, so that a dry run says what happens. A list never changes a certificate, nor a delivery that was recorded. */
function handOut(
  { row, deliveredOn, method }: ReturnedRow,
  { certificateId, certificate: state }: OfBatch,
  moment: Moment,
): HandedOut | RowFault {
  const { paper } = state;
  if (paper.delivery === 'DELIVERED') return { row, print: null, delivery: null };
  const print = paper.delivery === 'NONE' ? { certificateId, blankNo: null } : null;
  const printed = print ? printCertificate.decide(state, print, {}, moment) : [];
  if (!isDecided(printed)) return { row, refusal: printed };
  const after = printed.reduce<Certificate>((before, event) => certificate.evolve(before, event), state);
  const printSerial = after.status === 'blank' ? 0 : after.paper.printSerial;
  const delivery = { certificateId, printSerial, deliveredOn, method };
  const delivered = deliverCertificate.decide(after, delivery, {}, moment);
  return isDecided(delivered) ? { row, print, delivery } : { row, refusal: delivered };
}

/** Every filled row with what it comes to, or what is wrong with it; a list is taken whole or not at all. */
export function handOutAll(
  rows: readonly ReturnedRow[],
  batch: readonly OfBatch[],
  moment: Moment,
): { readonly acts: readonly HandedOut[]; readonly faults: readonly RowFault[] } {
  const byNumber = new Map(batch.map((each) => [each.certificate.number, each]));
  const first = new Map<string, number>();
  const all = rows.map((row): HandedOut | RowFault => {
    const [found, before] = [byNumber.get(row.number), first.get(row.number)];
    if (!found) return { row: row.row, refusal: refuse('DELIVERY_NOT_IN_BATCH', { row: row.row }) };
    if (before !== undefined) return { row: row.row, refusal: refuse('NUMBER_TWICE', { row: row.row, firstRow: before }) };
    first.set(row.number, row.row);
    return handOut(row, found, moment);
  });
  return {
    acts: all.flatMap((each) => ('refusal' in each ? [] : [each])),
    faults: all.flatMap((each) => ('refusal' in each ? [each] : [])),
  };
}
