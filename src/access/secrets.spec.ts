import { uuid } from '../kernel/uuid';
import { isRefusal } from '../kernel/refusal';
import { bindingFault, KEY_AUDIENCES, type KeyAudience, type KeyBinding } from './key-binding';
import {
  apiSecret,
  codeHash,
  isApiSecret,
  isSession,
  oneTimeCode,
  openedAnswer,
  sealedAnswer,
  sessionToken,
  tokenHash,
} from './secrets.hash';

const [key, otherKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const [one, two] = [uuid('11111111-1111-4111-8111-111111111111'), uuid('22222222-2222-4222-8222-222222222222')];

describe('an API secret', () => {
  it('has 256 bits and is the same for the same command', () => {
    expect(isApiSecret(apiSecret(key, one))).toBe(true);
    expect(Buffer.from(apiSecret(key, one).slice(3), 'base64url')).toHaveLength(32);
    expect(apiSecret(key, one)).toBe(apiSecret(Buffer.from(key), one));
  });
  it('is another one for another command or another deployment', () =>
    expect(new Set([apiSecret(key, one), apiSecret(key, two), apiSecret(otherKey, one)]).size).toBe(3));
  it.each(['', 'sk_', 'sk_short', `xk_${'a'.repeat(43)}`, `sk_${'a'.repeat(44)}`, `sk_${'='.repeat(43)}`])('is not %j', (text) =>
    expect(isApiSecret(text)).toBe(false),
  );
  it('is no session', () =>
    expect([isSession(apiSecret(key, one)), isApiSecret(sessionToken(key, tokenHash('x'), 'use'))]).toEqual([false, false]));
});

describe('a one-time code', () => {
  const codes = Array.from({ length: 20_000 }, (_, ordinal) => oneTimeCode(key, one, ordinal));

  it('has ten characters that nobody misreads', () => expect(codes.every((code) => /^[2-9A-HJKMNP-Z]{10}$/.test(code))).toBe(true));
  it('is another one each time, and the same for a retry', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(oneTimeCode(key, one, 0)).toBe(codes[0]);
    expect(oneTimeCode(key, two, 0)).not.toBe(codes[0]);
  });
  it('uses every character about as often as any other', () => {
    const counts = new Map<string, number>();
    for (const character of codes.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
    expect(counts.size).toBe(31);
    // 6,452 expected of each, deviation 79: five of them on each side. Eight likelier characters would have 7,031.
    expect([...counts.values()].every((count) => count > 6_057 && count < 6_847)).toBe(true);
  });
  it('is the same however it was typed', () => {
    const hash = codeHash(key, 'ABCDE23456').toString('hex');
    expect([' abcde-23456 ', 'ABCDE 23456', 'ＡＢＣＤＥ２３４５６'].map((typed) => codeHash(key, typed).toString('hex'))).toEqual([
      hash,
      hash,
      hash,
    ]);
    expect(codeHash(otherKey, 'ABCDE23456').toString('hex')).not.toBe(hash);
  });
});

describe('a sealed answer', () => {
  const sealed = sealedAnswer(key, 'request', '{"name":"张三"}', Buffer.alloc(12, 3));
  it('opens for its own request alone', () => {
    expect(openedAnswer(key, 'request', sealed)).toBe('{"name":"张三"}');
    expect(sealed.includes('张三')).toBe(false);
    expect(() => openedAnswer(key, 'other', sealed)).toThrow();
    expect(() => openedAnswer(otherKey, 'request', sealed)).toThrow();
  });
});

describe('the binding of a key', () => {
  const bare = { enterpriseId: null, region: null };
  const city = { enterpriseId: null, region: '3208' };
  const firm = { enterpriseId: one, region: null };
  const named = { roles: ['officer'], upToLevel: 'SENIOR_TECHNICIAN', chainCode: 'CARBON-FIBRE', subjectId: one } as const;
  const isFine = (audience: KeyAudience, binding: Omit<KeyBinding, 'audience'>): boolean =>
    !isRefusal(bindingFault({ audience, ...binding }));
  const fine = (binding: Omit<KeyBinding, 'audience'>): readonly KeyAudience[] =>
    KEY_AUDIENCES.filter((audience) => isFine(audience, binding));

  it('neither enterprise nor region: administrator and auditor', () => expect(fine(bare)).toEqual(['admin', 'auditor']));
  it('a region: authorities and unions', () => expect(fine(city)).toEqual(['regulator', 'inspector', 'union']));
  it('an enterprise: itself and its payroll', () => expect(fine(firm)).toEqual(['enterprise', 'payroll']));
  it('both: nobody', () => expect(fine({ enterpriseId: one, region: '3208' })).toEqual([]));
  it('roles: a person of an enterprise alone', () =>
    expect([fine({ ...firm, roles: named.roles }), fine({ ...firm, roles: [] }), fine({ ...city, roles: named.roles })]).toEqual([
      ['enterprise'],
      [],
      [],
    ]));
  it('a highest level: authorities alone', () =>
    expect([fine({ ...city, upToLevel: named.upToLevel }), fine({ ...firm, upToLevel: named.upToLevel })]).toEqual([
      ['regulator', 'inspector'],
      [],
    ]));
  it('a chain and a region: its lead', () =>
    expect([fine({ ...city, chainCode: named.chainCode }), fine({ ...bare, chainCode: named.chainCode })]).toEqual([['chain-lead'], []]));
  it('an enterprise and one thing of it: a partner', () =>
    expect([fine({ ...firm, subjectId: one }), fine({ ...bare, subjectId: one })]).toEqual([['partner'], []]));
  it('a region has two, four or six digits', () => {
    expect(['32', '3208', '320899'].map((region) => isFine('regulator', { ...bare, region }))).toEqual([true, true, true]);
    expect(['', '3', '320', '32089900', 'xx'].map((region) => isFine('regulator', { ...bare, region }))).toEqual(Array(5).fill(false));
  });
});
