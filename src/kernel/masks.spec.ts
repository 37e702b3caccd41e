import { nameMask, phoneMask, publicIdMask, staffIdMask } from './masks';

describe('masks', () => {
  it('shows the public three and four characters of an identity number, the staff six and two', () => {
    expect(publicIdMask('320899198501159017')).toBe('320***********9017');
    expect(staffIdMask('320899198501159017')).toBe('320899**********17');
  });

  it.each(['', '3', '32089917', '𠮷𠮷'])('hides %p whole, since its middle would be empty', (text) => expect(staffIdMask(text)).toBe('*'.repeat([...text].length)));

  it.each([
    ['王小二', '王**'], ['王二', '王*'], ['王', '王'], ['𠮷田', '𠮷*'], ['古丽·天地', '古**'], ['𠮷·𠮷', '𠮷**'], ['', ''],
  ])('masks the name %s as %s', (name, masked) => expect(nameMask(name)).toBe(masked));

  it('masks a phone number', () => expect(phoneMask('15400000001')).toBe('154****0001'));
});
