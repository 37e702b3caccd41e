import fc from 'fast-check';
import { nameMask, phoneMask, publicIdMask, staffIdMask } from './masks';

/** Names and numbers as they really come: with characters beyond the basic plane, full-width ones, and middle dots. */
const characters = fc
  .array(fc.oneof(fc.constantFrom('王', '小', '𠮷', '𡋗', '·', 'X', '9', 'ｌ'), fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('whatever it is, a mask', () => {
  const masks = { publicIdMask, staffIdMask, phoneMask };
  it.each(Object.entries(masks))('%s has as many characters, hides the middle or all, and splits none', (_, mask) =>
    fc.assert(
      fc.property(characters, (text) => {
        const [given, shown] = [[...text], [...mask(text)]];
        expect(shown).toHaveLength(given.length);
        expect(shown.every((character, at) => character === '*' || character === given[at])).toBe(true);
        expect(shown.filter((character, at) => character === given[at] && character !== '*').length).toBeLessThan(
          Math.max(given.length, 1),
        );
      }),
    ),
  );
  it('of a name shows its first character alone', () =>
    fc.assert(
      fc.property(characters, (text) => {
        const [first = '', ...rest] = [...nameMask(text)];
        expect([first, rest.every((character) => character === '*')]).toEqual([[...text][0] ?? '', true]);
      }),
    ));
});

describe('masks', () => {
  it('shows the public three and four characters of an identity number, the staff six and two', () => {
    expect(publicIdMask('320899198501159017')).toBe('320***********9017');
    expect(staffIdMask('320899198501159017')).toBe('320899**********17');
  });

  it.each(['', '3', '32089917', '𠮷𠮷'])('hides %p whole, since its middle would be empty', (text) =>
    expect(staffIdMask(text)).toBe('*'.repeat([...text].length)),
  );

  it('shows less of a document whose number is short: of a passport most would stand there', () =>
    expect([
      publicIdMask('E12345678'),
      staffIdMask('E12345678'),
      staffIdMask('H1234567801'),
      publicIdMask('H1234567801'),
      staffIdMask('320899850115901'),
    ]).toEqual(['E*****678', 'E12*****8', 'H12******01', 'H1******801', '32089********01']));

  it.each([
    ['王小二', '王**'],
    ['王二', '王*'],
    ['王', '王'],
    ['𠮷田', '𠮷*'],
    ['古丽·天地', '古**'],
    ['𠮷·𠮷', '𠮷**'],
    ['', ''],
  ])('masks the name %s as %s', (name, masked) => expect(nameMask(name)).toBe(masked));

  it('masks a phone number', () => expect(phoneMask('15400000001')).toBe('154****0001'));
});
