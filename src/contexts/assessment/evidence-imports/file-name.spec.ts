import { maskedFileName, normalId, normalName, numbersIn, readingsOf, stemOf } from './file-name';

const ID = '32089919900307663X';

describe('a stem', () => {
  it.each([
    [`${ID}.jpg`, ID],
    [`张三-${ID}.JPEG`, `张三-${ID}`],
    [`张三－${ID}.png`, `张三-${ID}`],
    [`张三＿${ID}.pdf`, `张三_${ID}`],
    [`张三　${ID}.jpg`, `张三 ${ID}`],
    ['３２０８９９１９９００３０７６６３Ｘ.jpg', ID],
    [`张三—${ID}.jpg`, `张三-${ID}`],
    [`张三–${ID}.jpg`, `张三-${ID}`],
    [`${ID}`, ID],
    [` ${ID} .jpg`, ID],
    ['阿·买买提.jpg', '阿·买买提'],
  ])('of %s is %s', (fileName, stem) => expect(stemOf(fileName)).toBe(stem));
});

describe('a reading', () => {
  const pairs = (stem: string) => readingsOf(stem).map(({ idNumber, name }) => [idNumber, name]);
  it('is the number alone', () => expect(pairs(ID.toLowerCase())).toEqual([[ID, null]]));
  it.each(['-', '_', ' ', ' - ', '__'])('divides at %j, either way round', (separator) => {
    expect(pairs(`张三${separator}${ID}`)).toContainEqual([ID, '张三']);
    expect(pairs(`${ID}${separator}张三`)).toContainEqual([ID, '张三']);
  });
  it('knows names that hold a separator themselves', () => expect(pairs(`JOHN SMITH-${ID}`)).toContainEqual([ID, 'JOHN SMITH']));
  it('knows a number that was typed in groups', () => expect(pairs('320899 19900307 663x')[0]).toEqual([ID, null]));
  it('needs something on both sides of a separator', () => expect([pairs(`-${ID}`).length, pairs(`${ID}_`).length]).toEqual([1, 1]));
});

describe('what looks like a number', () => {
  it.each([
    [`张三-${ID}-正面`, [ID]],
    ['张三320899199003076630', ['320899199003076630']],
    ['E12345678 张三', ['E12345678']],
    ['张三-毕业证', []],
    ['IMG_2026', []],
    ['H1234567890_李四', ['H1234567890']],
    ['12345', []],
  ])('in %s', (stem, numbers) => expect(numbersIn(stem)).toEqual(numbers));
});

it('compares numbers and names as people type them', () => {
  expect(normalId(' ３２０８９９ 19900307663x')).toBe(ID);
  expect(new Set(['阿·买买提', '阿•买买提', '阿‧买买提', '阿 · 买买提', '阿．买买提'].map(normalName)).size).toBe(1);
  expect(normalName('John Smith')).toBe('JOHNSMITH');
});

it.each([
  [`张三-${ID}.jpg`, '张*-320899**********3X.jpg'],
  [`${ID}_欧阳明月.pdf`, '320899**********3X_欧***.pdf'],
  ['张三320899199003076630.jpg', '张*320899**********30.jpg'],
  ['３２０８９９１９９００３０７６６３Ｘ.jpg', '３２０８９９**********３Ｘ.jpg'],
  ['阿·买买提毕业证.png', '阿**.png'],
  ['John E1234567.jpg', 'J*** ********.jpg'],
  ['IMG_0012.JPG', 'I**_0012.JPG'],
  ['𠮷田.jpg', '𠮷*.jpg'],
  ['138-0013-8000.jpg', '***********00.jpg'],
  ['320811-1990-0101-0017.jpg', '*******************17.jpg'],
  ['Иван.jpg', 'И***.jpg'],
])('shows %s as %s', (fileName, shown) => expect(maskedFileName(fileName)).toBe(shown));

it('a stem longer than any file system takes has no reading', () => expect(readingsOf('a-'.repeat(20_000))).toEqual([]));
