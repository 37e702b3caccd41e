import { askedKey, enterpriseIn, overlapHoursIn, subjectIn } from './asked-key';

const FIRM = '11111111-1111-4111-8111-111111111111';
const asked = (text: string) => askedKey(text.split(' '));

it('reads whose key, for whom, how far and until when', () =>
  expect(
    asked(
      `--audience enterprise --enterprise ${FIRM} --roles officer,approver --person 王经办 --account W1 --subject 2482 --scopes batches:read,batches:write --expires 2027-12-31`,
    ),
  ).toEqual({
    binding: { audience: 'enterprise', enterpriseId: FIRM, region: null, roles: ['officer', 'approver'] },
    scopes: ['batches:read', 'batches:write'],
    person: { name: '王经办', account: 'W1', subject: '2482' },
    system: undefined,
    expiresAt: '2027-12-31T15:59:59.999999Z',
  }));
it('needs no more than an audience and an owner', () =>
  expect(asked('--audience auditor --system archive')).toEqual({
    binding: { audience: 'auditor', enterpriseId: null, region: null },
    scopes: null,
    person: undefined,
    system: 'archive',
    expiresAt: null,
  }));
it.each([
  ['--system x', /needs --audience, one of admin/],
  ['--audience worker', /needs --audience/],
  ['--audience payroll --enterprise x', /--enterprise is no such value: x/],
  ['--audience regulator --region 320', /--region/],
  ['--audience enterprise --roles boss', /--roles is no such value: boss/],
  ['--audience auditor --scopes all', /--scopes/],
  ['--audience auditor --expires soon', /--expires must be a day/],
  ['--audience inspector --up-to-level TOP', /--up-to-level/],
])('%s is refused', (text, message) => expect(() => asked(text)).toThrow(message));

it('hours of an overlap are a number, up to two weeks', () => {
  expect([overlapHoursIn([]), overlapHoursIn(['--overlap-hours', '0']), overlapHoursIn(['--overlap-hours', '336'])]).toEqual([24, 0, 336]);
  for (const hours of ['-1', '337', '1.5', 'x'])
    expect(() => overlapHoursIn(['--overlap-hours', hours])).toThrow('--overlap-hours must be a number from 0 to 336');
});
it('an enterprise is an id, or none is named', () => {
  expect([enterpriseIn([]), enterpriseIn(['--enterprise', FIRM])]).toEqual([null, FIRM]);
  expect(() => enterpriseIn(['--enterprise', 'x'])).toThrow('--enterprise is no id: x');
});
it('a link names the account', () => {
  expect(subjectIn(['--subject', 'x'])).toBe('x');
  expect(() => subjectIn([])).toThrow('keys link needs --subject');
});
