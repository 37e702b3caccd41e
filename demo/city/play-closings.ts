import { AT_ONCE, CityCast, Firm } from './cast';
import { Day, lastDayOf } from './days';
import type { CityEnterprise } from './enterprises';
import { inParallel } from './in-parallel';
import type { CityPlan } from './plan';

/** What the closings of all months came to, from what the service answered each of them. */
export interface Payroll {
  months: number;
  closings: number;
  lines: number;
  totalFen: number;
  /** Workers with a line in the month that has most of them. */
  mostWorkers: number;
  seconds: number;
}
interface Proposed {
  readonly id: string;
  readonly lines: number;
  readonly workers: number;
  readonly amountMinor: number;
}

export const NO_PAYROLL: Readonly<Payroll> = { months: 0, closings: 0, lines: 0, totalFen: 0, mostWorkers: 0, seconds: 0 };
const MS = 1_000;

/** From the month of its filing on; what pays before that is nobody's yet. */
export const closesIn = (month: string, { filedOn }: Pick<CityEnterprise, 'filedOn'>): boolean => filedOn <= lastDayOf(month);

/** Two persons close a month of an enterprise; the steps are named, so that a run that goes on is answered as before. */
export async function closeMonth({ officer, approver, id, enterprise: { code } }: Firm, month: string): Promise<Proposed> {
  const closings = `/v1/enterprises/${id}/allowance-statements/${month}/closings`;
  const proposed = await officer.post<Proposed>(`closing-${code}-${month}`, closings, {});
  await approver.after(officer).post(`closed-${code}-${month}`, `${closings}/${proposed.id}/confirmations`, {});
  officer.after(approver);
  return proposed;
}

/** The last day of a month: every enterprise closes it, beside the others. */
export async function closeAll({ firms }: CityCast, { enterprises: { assessing } }: CityPlan, on: Day, payroll: Payroll): Promise<void> {
  const [month, began] = [on.slice(0, 'YYYY-MM'.length), performance.now()];
  const closed = await inParallel(
    assessing.filter((enterprise) => closesIn(month, enterprise)),
    AT_ONCE,
    ({ n }) => closeMonth(firms.get(n)!, month),
  );
  const total = (of: (one: Proposed) => number): number => closed.reduce((sum, one) => sum + of(one), 0);
  payroll.months += 1;
  payroll.closings += closed.length;
  payroll.lines += total(({ lines }) => lines);
  payroll.totalFen += total(({ amountMinor }) => amountMinor);
  payroll.mostWorkers = Math.max(
    payroll.mostWorkers,
    total(({ workers }) => workers),
  );
  payroll.seconds += (performance.now() - began) / MS;
}
