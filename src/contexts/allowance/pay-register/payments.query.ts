import { EntityManager, In } from 'typeorm';
import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Then } from '../../../projecting/querying/then';
import type { Payment } from '../payment';
import type { Rejection } from '../payment.events';
import { PaymentRow } from './payment.entity';

/** What payroll said of each line of a month. */
export type SaidOfLines = ReadonlyMap<Uuid, Payment>;

/** By month, of one enterprise: of these months, or of all. */
export async function saidOf(
  rows: EntityManager,
  then: Then,
  enterpriseId: Uuid,
  months?: readonly Month[],
): Promise<ReadonlyMap<Month, SaidOfLines>> {
  const told = await then.rows(
    PaymentRow,
    await rows.find(PaymentRow, { where: { enterpriseId, ...(months === undefined ? {} : { period: In([...months]) }) } }),
  );
  const said = new Map<Month, Map<Uuid, Payment>>();
  for (const { period: month, lineId, payments, rejectedBecause } of told) {
    const lines = said.get(month as Month) ?? new Map<Uuid, Payment>();
    said.set(month as Month, lines.set(lineId as Uuid, { payments, rejectedBecause: rejectedBecause as Rejection | null }));
  }
  return said;
}
