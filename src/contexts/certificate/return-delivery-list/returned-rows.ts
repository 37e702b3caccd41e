import type { Day } from '../../../kernel/day';
import { dayOfText } from '../../../roster';
import type { Read } from '../../catalogue';
import type { DELIVERY_METHODS } from '../paper.events';

/** What is filled in by hand, and by what a row is known again (roster format, section 11). */
export const RETURNED_COLUMNS = ['证书编号', '实际发放时间', '领取方式', '领取人', '邮寄地址', '快递单号'] as const;
type Column = (typeof RETURNED_COLUMNS)[number];
type Method = (typeof DELIVERY_METHODS)[number];

/** A row that was filled in. Who took it and where it was sent were asked for, and stand on the signed list alone (handbook 9.4). */
export interface ReturnedRow {
  readonly row: number;
  readonly number: string;
  readonly deliveredOn: Day;
  readonly method: Method;
}
/** null: nothing was handed out yet. */
export type Returned = ReturnedRow | { readonly row: number; readonly deliveredOn: null };

interface Way {
  readonly method: Method;
  /** What the way asks for beside the day. */
  readonly needs: readonly Column[];
}
const WAYS: Readonly<Record<string, Way>> = {
  本人: { method: 'IN_PERSON', needs: [] },
  代领: { method: 'BY_REPRESENTATIVE', needs: ['领取人'] },
  邮寄: { method: 'BY_POST', needs: ['邮寄地址', '快递单号'] },
};
const BY_HAND = RETURNED_COLUMNS.filter((column) => column !== '证书编号');

export function returnedRow({ row, cells }: { readonly row: number; readonly cells: Readonly<Record<Column, string>> }): Read<Returned> {
  if (BY_HAND.every((column) => cells[column] === '')) return { value: { row, deliveredOn: null } };
  const [deliveredOn, way] = [dayOfText(cells.实际发放时间), Object.hasOwn(WAYS, cells.领取方式) ? WAYS[cells.领取方式] : undefined];
  const wrong: readonly Column[] = [
    ...(cells.证书编号 === '' ? (['证书编号'] as const) : []),
    ...(deliveredOn === undefined ? (['实际发放时间'] as const) : []),
    ...(way === undefined ? (['领取方式'] as const) : way.needs.filter((column) => cells[column] === '')),
  ];
  if (wrong.length > 0 || deliveredOn === undefined || way === undefined) return { faults: wrong.map((column) => ({ row, column })) };
  return { value: { row, number: cells.证书编号, deliveredOn, method: way.method } };
}
