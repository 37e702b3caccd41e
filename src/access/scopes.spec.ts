import { isWithin, SCOPES, scopeOf } from './scopes';

it.each([
  ['GET', '/v1/certificates/:id', 'certificates:read'],
  ['POST', '/v1/certificates/{id}/prints', 'certificates:write'],
  ['POST', '/v1/certificates/:id/annulments', 'certificates:annul'],
  ['GET', '/v1/batches/:id/certificate-files', 'certificates:print'],
  ['HEAD', '/v1/batches/{id}/certificate-files', 'certificates:print'],
  ['POST', '/v1/bulk-orders', 'certificates:annul'],
  ['GET', '/v1/bulk-orders', 'certificates:read'],
  ['GET', '/v1/enterprises/:id', 'enterprises:read'],
  ['GET', '/v1/enterprises/:id/allowance-statements/:period', 'allowances:read'],
  ['POST', '/v1/enterprises/:id/allowance-statements/:period/closings', 'allowances:write'],
  ['POST', '/v1/enterprises/:id/allowance-statements/:period/payment-confirmations', 'allowances:confirm'],
  ['POST', '/v1/enterprises/:id/worker-links/imports', 'workers:link'],
  ['GET', '/v1/enterprises/:id/worker-links', 'allowances:read'],
  ['GET', '/v1/workers/:id/pay', 'allowances:read'],
  ['GET', '/v1/workers/:id', 'workers:read'],
  ['POST', '/v1/batches/:id/imports', 'imports:write'],
  ['POST', '/v1/batches/:id/submissions', 'batches:write'],
  ['GET', '/v1/webhook-endpoints', 'webhooks:manage'],
  ['POST', '/v1/api-keys/:id/rotations', 'keys:manage'],
  ['GET', '/v1/chain-norms', 'chains:read'],
])('%s %s is within %s, which a key can be given', (method, path, scope) =>
  expect([scopeOf(method, path), SCOPES.includes(scope)]).toEqual([scope, true]),
);

it('a route of no area is within a scope that nobody can be given', () =>
  expect(SCOPES).not.toContain(scopeOf('GET', '/v1/something-new/:id')));
it('a word that only begins like an area is none of it', () => expect(scopeOf('GET', '/v1/eventsourcing')).toBe('eventsourcing:read'));

it('a key without scopes has no limits, one with some has those', () =>
  expect([
    isWithin(undefined, 'workers:read'),
    isWithin(['workers:read'], 'workers:read'),
    isWithin(['workers:read'], 'workers:write'),
    isWithin(['workers:write'], 'workers:read'),
  ]).toEqual([true, true, false, false]));
