import { LEVELS } from '../../kernel/level';
import { isCertifiable } from './certifiable-levels';
import { policyPackOn } from './policy-pack.shelf';
import { day } from '../../kernel/day';

const pack = policyPackOn('320803', day('2026-06-01'))!.pack;
const withLetters = { ...pack, numbering: { ...pack.numbering, levelCodeMap: { T: 'SPECIAL_GRADE' as const } } };
const certifiable = (of: Parameters<typeof isCertifiable>[1]) => LEVELS.filter((level) => isCertifiable(level, of));

it('five levels have a digit, posts are certified where the pack gives them a letter', () => {
  const five = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'];
  expect([certifiable(null), certifiable(undefined), certifiable(pack)]).toEqual([five, five, five]);
  expect(certifiable(withLetters)).toEqual([...five, 'SPECIAL_GRADE']);
});
