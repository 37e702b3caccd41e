import { fileName } from './file-name';

it('is 姓名-证书编号', () =>
  expect(fileName({ name: '欧阳·𠮷', number: 'Y000032080001263000042' })).toBe('欧阳·𠮷-Y000032080001263000042'));
it('leads nowhere, whatever somebody is called', () => expect(fileName({ name: '../a\\b:c\u0000', number: 'Y1' })).toBe('.._a_b_c_-Y1'));
