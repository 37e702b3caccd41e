import type { Uuid } from '../kernel/uuid';
import { enterpriseFor, reachOf } from './webhook-access';

const [own, other] = ['01942486-c680-7001-9a00-b1c2d3e4f506', '01a2345f-71c0-7c3e-9f01-5a1d2e3f4a5b'] as [Uuid, Uuid];
const admin = { audience: 'admin', tenant: null } as const;
const officer = { audience: 'enterprise', tenant: own } as const;
const nobody = { audience: 'auditor', tenant: null } as const;

it('an endpoint is for the enterprise of the key, or for the one that an administrator names', () => {
  expect([enterpriseFor(officer, undefined), enterpriseFor(officer, own), enterpriseFor(admin, other)]).toEqual([own, own, other]);
  expect([enterpriseFor(officer, other), enterpriseFor(admin, undefined), enterpriseFor(nobody, other)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
it('a caller reaches the own endpoints, an administrator all, and who has no enterprise none', () =>
  expect([reachOf(officer), reachOf(admin), reachOf(nobody)]).toEqual([own, null, undefined]));
