import { comparedName } from './person-name';

it.each([['王 小二', '王小二'], ['　王小二 ', '王小二'], ['古丽・天地', '古丽·天地'], ['古丽•天地', '古丽·天地'], ['Ｌｉ', 'Li'], ['𠮷\u200b田', '𠮷田']])('compares %p as %p', (typed, name) => expect(comparedName(typed)).toBe(name));
