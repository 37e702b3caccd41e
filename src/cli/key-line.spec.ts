import type { ListedKey } from '../access/key-register.query';
import { uuid } from '../kernel/uuid';
import { keyLine } from './key-line';

const [ID, FIRM, REF] = ['1', '2', '3'].map((digit) => uuid(`${digit.repeat(8)}-1111-4111-8111-111111111111`)) as [
  ListedKey['id'],
  ListedKey['id'],
  ListedKey['id'],
];
const key: ListedKey = {
  id: ID,
  audience: 'enterprise',
  enterpriseId: FIRM,
  region: null,
  roles: ['officer'],
  upToLevel: null,
  chainCode: null,
  subjectId: null,
  owner: { kind: 'person', ref: REF, system: null },
  isLinked: false,
  scopes: null,
  state: 'ACTIVE',
  createdAt: '2026-11-01T00:00:00.000Z',
  createdBy: null,
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
  formerSecretUntil: null,
};

it('tells a person by reference, and whether an account is linked', () =>
  expect([keyLine(key), keyLine({ ...key, isLinked: true })]).toEqual([
    `${ID}  ACTIVE  enterprise ${FIRM} officer  person ${REF}  never used`,
    `${ID}  ACTIVE  enterprise ${FIRM} officer  person ${REF} (linked)  never used`,
  ]));
it('tells a system by name, with its limits and times', () =>
  expect(
    keyLine({
      ...key,
      audience: 'regulator',
      enterpriseId: null,
      roles: null,
      region: '3208',
      upToLevel: 'SENIOR',
      owner: { kind: 'system', ref: REF, system: 'bridge' },
      isLinked: null,
      scopes: ['events:read'],
      lastUsedAt: 'A',
      expiresAt: 'B',
      formerSecretUntil: 'C',
      state: 'REVOKED',
    }),
  ).toBe(`${ID}  REVOKED  regulator 3208 up to SENIOR  system bridge  only events:read  used A  ends B  former secret until C`));
