import { Value } from '@sinclair/typebox/value';
import { ListedOccupation, listedOccupation } from '../occupation.events';
import { ListRow, Read, severalIn } from './list-rows';

/** Headings of a dictionary's file; flags are written as their codes, trades with 、 between them. */
export const OCCUPATION_COLUMNS = ['职业编码', '职业名称', '工种', '标记', '紧缺工种'] as const;
type Column = (typeof OCCUPATION_COLUMNS)[number];

const HEADING_OF: Readonly<Record<keyof ListedOccupation, Column>> = {
  code: '职业编码',
  title: '职业名称',
  trades: '工种',
  flags: '标记',
  shortageTrades: '紧缺工种',
};

/** Whether a row fits, the schema of the event says: what is read here is what can be recorded. */
export function occupationOf({ row, cells }: ListRow<Column>): Read<ListedOccupation> {
  const entry = {
    code: cells.职业编码,
    title: cells.职业名称,
    trades: severalIn(cells.工种),
    flags: severalIn(cells.标记),
    shortageTrades: severalIn(cells.紧缺工种),
  };
  const wrong = new Set(
    [...Value.Errors(listedOccupation, entry)].map(({ path }) => HEADING_OF[path.split('/')[1] as keyof ListedOccupation]),
  );
  return wrong.size === 0 ? { value: entry as unknown as ListedOccupation } : { faults: [...wrong].map((column) => ({ row, column })) };
}
