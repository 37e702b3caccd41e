import { chance, identity } from '../stories/made-people';

/** Rosters of a few lines, for journeys: turners at one firm, each with ten years of registered work unless told. */
export interface Person {
  readonly name: string;
  readonly idNumber: string;
}
export const HEADING = ['姓名', '证件号码', '手机号', '工号', '工作单位', '职业工种', '等级', '申报条件编号', '理论成绩', '技能成绩'];

export const person = (serial: number): Person => {
  const { name, idNumber } = identity(chance(serial), serial, '1985-04-05');
  return { name, idNumber };
};
export const line = (
  { name, idNumber }: Person,
  { phone = '15400000001', no = '', level = '四级', claim = '1', theory = '80', skill = '75' } = {},
): string => [name, idNumber, phone, no, '', '车工/数控车工', level, claim, theory, skill].join(',');
export const csv = (...lines: readonly string[]): Buffer => csvOf(HEADING, ...lines);
export const csvOf = (heading: readonly string[], ...lines: readonly string[]): Buffer =>
  Buffer.from([heading.join(','), ...lines].join('\r\n'));
