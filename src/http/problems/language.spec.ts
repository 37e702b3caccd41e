import { languageOf } from './language';

it.each([
  [undefined, 'zh-CN'], ['', 'zh-CN'], ['zh-CN', 'zh-CN'], ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'], ['fr', 'zh-CN'], ['*', 'zh-CN'], ['fr, *;q=0.1', 'zh-CN'], ['enm', 'zh-CN'], ['en;q=0', 'zh-CN'], ['zh, en', 'zh-CN'],
  ['en;q=0.1, zh;q=0.5', 'zh-CN'], ['zh;q=0.3, en;q=0.3', 'zh-CN'],
  ['de, en, zh', 'en'], ['fr, en, *', 'en'], ['de;q=1, en;q=.8, zh;q=.8', 'en'], ['en;q=0.1, en-US;q=0.9, zh;q=0.5', 'en'],
  ['en', 'en'], ['en-GB,en', 'en'], ['EN-us', 'en'], ['en, zh', 'en'], ['zh;q=0.5, en', 'en'], ['fr, en;q=0.5', 'en'], ['de-CH, zh;q=0.3, en-GB;q=0.7', 'en'], ['en;q=0.9, zh;q=0.2, *;q=0.5', 'en'],
] as const)('%p is answered in %s', (accepted, language) => expect(languageOf(accepted)).toBe(language));
