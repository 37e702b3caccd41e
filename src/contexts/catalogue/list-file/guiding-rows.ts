import { Value } from '@sinclair/typebox/value';
import { GuidingClass, guidingClass, GuidingItem, guidingItem } from '../guiding-catalogue.events';
import { ListRow, Read, severalIn } from './list-rows';

/** Headings of a guiding catalogue's file; kinds, levels and flags are written as their codes. */
export const GUIDING_COLUMNS = ['目录编号', '种类', '类别', '类别名称', '名称', '职业编码', '工种', '等级', '标记', '机构代码'] as const;
type Column = (typeof GUIDING_COLUMNS)[number];
export interface GuidingRow {
  readonly item: GuidingItem;
  /** null for what has no class. */
  readonly inClass: GuidingClass | null;
}

const HEADING_OF: Readonly<Record<keyof GuidingItem, Column>> = {
  itemCode: '目录编号',
  kind: '种类',
  classCode: '类别',
  title: '名称',
  occupationCode: '职业编码',
  trade: '工种',
  levels: '等级',
  flags: '标记',
  institution: '机构代码',
};
const orNull = (text: string): string | null => (text === '' ? null : text);

/** Whether a row fits, the schema of the event says: what is read here is what can be recorded. */
export function guidingRowOf({ row, cells }: ListRow<Column>): Read<GuidingRow> {
  const item = {
    itemCode: cells.目录编号,
    kind: cells.种类,
    classCode: orNull(cells.类别),
    title: cells.名称,
    occupationCode: orNull(cells.职业编码),
    trade: orNull(cells.工种),
    levels: severalIn(cells.等级),
    flags: severalIn(cells.标记),
    institution: orNull(cells.机构代码),
  };
  const inClass = item.classCode === null ? null : { classCode: item.classCode, title: cells.类别名称 || item.classCode };
  const members = [...Value.Errors(guidingItem, item)].map(({ path }) => HEADING_OF[path.split('/')[1] as keyof GuidingItem]);
  const wrong = new Set([...members, ...(inClass === null || Value.Check(guidingClass, inClass) ? [] : (['类别名称'] as const))]);
  return wrong.size === 0
    ? { value: { item: item as unknown as GuidingItem, inClass } }
    : { faults: [...wrong].map((column) => ({ row, column })) };
}

/** The classes that a file names, each with the first title given for it. */
export const classesOf = (rows: readonly GuidingRow[]): readonly GuidingClass[] =>
  rows.flatMap(({ inClass }, index) =>
    inClass && !rows.slice(0, index).some((before) => before.inClass?.classCode === inClass.classCode) ? [inClass] : [],
  );
