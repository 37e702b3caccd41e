import { comparedTexts, normalTrio } from './trio';

const printed = { name: '欧阳·小二', idNumber: '32089919850115901X' };
const isSame = (name: string, idTail: string, tailCharacters = 4): boolean => {
  const [one, other] = comparedTexts(normalTrio({ number: 'Y000032080001263000042', name, idTail }), printed, tailCharacters);
  return one === other;
};

it('is the same however it was typed', () => {
  expect([isSame('欧阳·小二', '901X'), isSame(' 欧阳・小二 ', '901x'), isSame('欧阳•小 二', '９０１Ｘ')]).toEqual([true, true, true]);
  expect(normalTrio({ number: ' y0000 32080001263000042', name: '王', idTail: '1' }).number).toBe('Y000032080001263000042');
});
it('may end with more of the number than is asked for', () =>
  expect([isSame('欧阳·小二', '5901X'), isSame('欧阳·小二', '32089919850115901X')]).toEqual([true, true]));
it.each([
  ['欧阳·小三', '901X'],
  ['欧阳', '901X'],
  ['欧阳·小二', '9011'],
  ['欧阳·小二', '01X'],
  ['欧阳·小二', ''],
  ['', '901X'],
])('is not %p with %p', (name, tail) => expect(isSame(name, tail)).toBe(false));
it('is asked for as much of the tail as the policy pack says', () =>
  expect([isSame('欧阳·小二', '901X', 6), isSame('欧阳·小二', '15901X', 6)]).toEqual([false, true]));
it('is compared by whole characters, rare ones too', () => {
  const [one, other] = comparedTexts({ number: '', name: '𠮷田', idTail: '1234' }, { name: '𠮷田', idNumber: 'E991234' }, 4);
  expect(one).toBe(other);
});
