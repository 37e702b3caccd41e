import { placeIn } from './entry-name';

it.each([
  ['a.jpg', 'a.jpg'],
  ['照片/初级/a.jpg', 'a.jpg'],
  ['照片\\a.jpg', 'a.jpg'],
  ['./a.jpg', 'a.jpg'],
  ['a..b.jpg', 'a..b.jpg'],
  ['.jpg', '.jpg'],
])('%s is a file', (path, name) => expect(placeIn(path)).toEqual({ name }));
it.each([
  '照片/',
  '照片\\',
  '__MACOSX/a.jpg',
  '照片/__MACOSX/a.jpg',
  '.DS_Store',
  '照片/Thumbs.db',
  'Desktop.ini',
  '._a.jpg',
  '照片/._a.jpg',
])("%s is nobody's", (path) => expect(placeIn(path)).toBe('LEFT_OUT'));
it.each([
  '../a.jpg',
  '照片/../../a.jpg',
  '照片\\..\\a.jpg',
  '/etc/passwd',
  '\\a.jpg',
  '//server/a.jpg',
  'C:\\a.jpg',
  'c:a.jpg',
  'a\0.jpg',
  '..',
])('%j is what no honest program writes', (path) => expect(placeIn(path)).toBe('UNSAFE'));
