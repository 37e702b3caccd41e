import { claimAt, textsAt } from './claims';
import { grantedBy, isOfProgram, nameIn } from './claim-mapping';
import { ClaimsFileInvalid, mappingIn } from './claims-document';

const FIRM = '11111111-1111-4111-8111-111111111111';
const document = {
  name: 'display',
  grants: [
    { when: { claim: '/realm_access/roles', is: 'skills-admin' }, audience: 'admin' },
    {
      when: { claim: 'groups', is: 'staff' },
      audience: 'enterprise',
      enterpriseId: { claim: 'firm', values: { huaian: FIRM } },
      roles: { claim: 'groups', values: { clerks: 'officer', heads: 'approver' } },
    },
    {
      when: [
        { claim: 'groups', is: 'office' },
        { claim: 'https://id.example/level', is: 'city' },
      ],
      audience: 'regulator',
      region: { claim: 'division' },
      upToLevel: 'SENIOR_TECHNICIAN',
    },
    { when: { claim: 'groups', is: 'bridge' }, audience: 'payroll', enterpriseId: FIRM, scopes: ['allowances:read'], system: true },
  ],
};
const mapping = mappingIn(document);
const granted = (claims: Record<string, unknown>) => grantedBy(claims, mapping);

describe('a claim is found', () => {
  const claims = { plain: 'a', 'https://id.example/roles': ['b'], realm: { 'roles/x': ['c', 7, ''] }, list: [{ id: 'd' }] };
  it.each([
    ['plain', ['a']],
    ['https://id.example/roles', ['b']],
    ['/realm/roles~1x', ['c']],
    ['/list/0/id', ['d']],
    ['/realm', []],
    ['nobody', []],
    ['/realm/nobody/x', []],
    ['toString', []],
    ['/realm/constructor', []],
  ])('%s: %j', (path, texts) => expect(textsAt(claims, path)).toEqual(texts));
  it('or is none', () => expect(claimAt(claims, '/list/1/id')).toBeUndefined());
});

describe('a person is granted', () => {
  it('what the first grant says whose conditions all hold', () => {
    expect(granted({ realm_access: { roles: ['other', 'skills-admin'] }, groups: ['staff'], firm: 'huaian' })).toEqual({
      audience: 'admin',
      isSystem: false,
      enterpriseId: null,
      region: null,
    });
    expect(granted({ groups: ['office'], 'https://id.example/level': 'city', division: '3208' })).toEqual({
      audience: 'regulator',
      isSystem: false,
      enterpriseId: null,
      region: '3208',
      upToLevel: 'SENIOR_TECHNICIAN',
    });
  });
  it('an enterprise and roles by what their claims mean here', () =>
    expect(granted({ groups: ['staff', 'heads', 'clerks', 'choir'], firm: 'huaian' })).toEqual({
      audience: 'enterprise',
      isSystem: false,
      enterpriseId: FIRM,
      region: null,
      roles: ['approver', 'officer'],
    }));
  it('scopes, as a key would be, and to be a system', () =>
    expect(granted({ groups: 'bridge' })).toMatchObject({ audience: 'payroll', scopes: ['allowances:read'], isSystem: true }));

  it.each([
    ['nothing without a condition that holds', { groups: ['nobody'] }],
    ['nothing where one of two does not', { groups: ['office'], division: '3208' }],
    ['nothing where the claim of a region is missing', { groups: ['office'], 'https://id.example/level': 'city' }],
    ['nothing where it is no region', { groups: ['office'], 'https://id.example/level': 'city', division: 'all' }],
    ['nothing where there are two', { groups: ['office'], 'https://id.example/level': 'city', division: ['32', '33'] }],
    ['nothing of an enterprise that the file does not know', { groups: ['staff', 'clerks'], firm: 'other' }],
    ['nothing of an enterprise by a member that all objects have', { groups: ['staff', 'clerks'], firm: 'constructor' }],
    ['not all roles where none of them is known', { groups: ['staff'], firm: 'huaian' }],
    ['nothing by a claim that is no text', { groups: { staff: true } }],
  ])('%s', (_, claims) => expect(granted(claims)).toBeUndefined());
});

describe('a name', () => {
  it('is the claim that the file names', () =>
    expect([
      nameIn({ display: ' 王经办 ' }, mapping),
      nameIn({ name: '王经办' }, mapping),
      nameIn({ display: '王'.repeat(51) }, mapping),
    ]).toEqual(['王经办', undefined, undefined]));
});

it.each([
  [{ sub: 'a', client_id: 'a' }, true],
  [{ sub: 'a', azp: 'a' }, true],
  [{ sub: 'a', gty: 'client-credentials' }, true],
  [{ sub: 'a', idtyp: 'app' }, true],
  [{ sub: 'a', client_id: 'b', azp: 'b' }, false],
  [{ sub: 'a' }, false],
])('the account %j is a program: %s', (claims, isSo) => expect(isOfProgram(claims)).toBe(isSo));

describe('a file of claims', () => {
  const [when, regulator] = [
    { claim: 'groups', is: 'x' },
    { when: { claim: 'groups', is: 'x' }, audience: 'regulator', region: '32' },
  ];
  it('needs no name', () => expect(mappingIn({ grants: [regulator] }).name).toBe('name'));
  it.each([
    [[], /the document must be an object/],
    [{}, /grants must be a list/],
    [{ grants: [] }, /grants must be a list/],
    [{ grants: [regulator], roles: {} }, /roles is not known/],
    [{ name: '', grants: [regulator] }, /name must be a text/],
    [{ grants: [{ ...regulator, audience: 'worker' }] }, /grants\[0\]\.audience must be one of admin, /],
    [{ grants: [regulator, { audience: 'admin' }] }, /grants\[1\]\.when must be an object/],
    [{ grants: [{ when: [], audience: 'admin' }] }, /grants\[0\]\.when must say/],
    [{ grants: [{ when: { claim: 'groups' }, audience: 'admin' }] }, /when\.is must be a text/],
    [{ grants: [{ ...regulator, region: '320' }] }, /grants\[0\]\.region is no such value/],
    [{ grants: [{ ...regulator, nation: 'x' }] }, /grants\[0\]\.nation is not known/],
    [{ grants: [{ when, audience: 'regulator' }] }, /grants\[0\] binds the audience regulator wrongly/],
    [{ grants: [{ when, audience: 'admin', region: { claim: 'division' } }] }, /grants\[0\] binds the audience admin wrongly/],
    [
      { grants: [{ when, audience: 'enterprise', enterpriseId: { claim: 'firm', values: { huaian: 'x' } } }] },
      /enterpriseId\.values\.huaian is no such value/,
    ],
    [
      { grants: [{ when, audience: 'enterprise', enterpriseId: FIRM, roles: { claim: 'groups', values: { a: 'boss' } } }] },
      /roles\.values\.a is no such value/,
    ],
    [{ grants: [{ when, audience: 'payroll', enterpriseId: FIRM, scopes: ['all'] }] }, /scopes is no such value/],
    [{ grants: [{ when, audience: 'payroll', enterpriseId: FIRM, system: 'yes' }] }, /system must be true or false/],
  ])('%j is refused', (bad, message) => {
    expect(() => mappingIn(bad)).toThrow(message);
    expect(() => mappingIn(bad)).toThrow(ClaimsFileInvalid);
  });
});
