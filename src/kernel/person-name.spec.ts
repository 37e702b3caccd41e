import { comparedName, isPersonName, tidiedText } from './person-name';

it.each([
  ['王 小二', '王小二'],
  ['　王小二 ', '王小二'],
  ['古丽・天地', '古丽·天地'],
  ['古丽•天地', '古丽·天地'],
  ['Ｌｉ', 'Li'],
  ['𠮷\u200b田', '𠮷田'],
])('compares %p as %p', (typed, name) => expect(comparedName(typed)).toBe(name));

it.each(['王小二', '古丽·天地', '𠮷田', 'John Smith', '王\ue000', '𠮷'.repeat(50)])('%p is the name of a person', (name) =>
  expect(isPersonName(name)).toBe(true),
);
it.each(['', '·', '-', '123', '王2', '？？', '\ufffd\ufffd', '<b>张</b>', '😀', '\u202e张三', '张三\n', ' 张三', '𠮷'.repeat(51)])(
  '%p is none',
  (name) => expect(isPersonName(name)).toBe(false),
);
it('tidies what nobody sees', () => expect(tidiedText(' 张\u200b三\n')).toBe('张三'));
