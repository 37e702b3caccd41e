import { randomUUID } from 'node:crypto';
import { AUDIENCES, Audience, ENTERPRISE_ROLES } from '../../src/access/audience';
import { EVENT_STORE, EventStore } from '../../src/ledger/event-store.port';
import { Engine } from '../../src/projecting/engine/engine.provider';
import { certifiedBatch, PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import type { Client } from '../support/callers/client';
import { playExamples, Route, ROUTES, StoryIds } from '../support/stories/matrix-story';
import { compared, PUBLISHED, Send, sender, Strangers } from '../support/others-shut-out';
import { operationOf } from '../support/answers/answer-book';
import { startTestService, TestService } from '../support/service';

/**
 * Every route of the document x every audience x a key of its own, of somebody else, one that is none, and no key:
 * what is not explicitly allowed is refused, before anything that was sent is looked at.
 */
const CHAIN = 'CARBON-FIBRE';
const SETTLED_WITHIN_MS = 60_000;
const FIRST_REFUSAL = 400;
const NOT_THERE = 404;
/** What a caller is told who may not use a route. */
const SHUT = ['NOT_AUTHENTICATED', 'AUDIENCE_FORBIDDEN', 'ROLE_FORBIDDEN'];
const KEYS: readonly string[] = [...AUDIENCES, ...ENTERPRISE_ROLES];

let running: TestService;
let send: Send;
let strangers: Strangers;
let own: Record<string, string>;
const ids = new StoryIds();
const tally = { requests: 0, letIn: 0, unauthenticated: 0, forbidden: 0, asNothing: 0, withRealIds: 0 };

beforeAll(async () => {
  running = await startTestService();
  const { admin } = running;
  const { enterpriseId, officer, second, regulator, workers, certificates, candidacies } = await certifiedBatch(running, 2);
  ids.learn('/v1/enterprises/{id}', enterpriseId);
  ids.learn('/v1/workers/{id}', workers[0]!);
  ids.learn('/v1/certificates/{id}', certificates[0]!.id);
  ids.learn('/v1/candidacies/{id}', candidacies[0]!);
  for (const { operation, path } of admin.played.first.values()) ids.learnFrom(operation.split(' ')[1]!, path, null);
  const byExample: Record<string, Client> = { enterprise: officer, regulator, admin };
  // What the first round made, the second goes on with.
  for (let round = 0; round < 2; round += 1) await playExamples(ids, byExample, [workers[0]!, workers[1]!]);
  await running.service.app.get(Engine, { strict: false }).settle(SETTLED_WITHIN_MS);
  const keyFor = async (asked: object): Promise<string> => (await admin.raw.post<{ key: string }>('/v1/api-keys', asked)).body.key;
  const person = (name: string) => ({ person: { name } });
  const ofEnterprise = (roles: readonly string[]) => keyFor({ audience: 'enterprise', enterpriseId, roles, ...person(`员工${roles[0]}`) });
  const code = (await second.raw.post<{ code: string }>(`/v1/workers/${workers[0]}/codes`, { purpose: 'OBJECTION' })).body.code;
  own = {
    admin: admin.key!,
    enterprise: officer.key!,
    regulator: regulator.key!,
    inspector: await keyFor({ audience: 'inspector', region: '3208', ...person('检查一') }),
    union: await keyFor({ audience: 'union', region: '3208', ...person('工会一') }),
    'chain-lead': await keyFor({ audience: 'chain-lead', region: '3208', chainCode: CHAIN, ...person('链主一') }),
    payroll: await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    partner: await keyFor({
      audience: 'partner',
      enterpriseId,
      subjectId: ids.filled('/v1/cohorts/{id}').path.split('/').at(-1)!,
      ...person('院校一'),
    }),
    auditor: await keyFor({ audience: 'auditor', ...person('审计一') }),
    worker: (await admin.as(undefined).raw.post<{ token: string }>('/v1/worker-sessions', { code })).body.token,
  };
  for (const role of ENTERPRISE_ROLES) own[role] = await ofEnterprise([role]);
  send = sender(admin.url);
  strangers = new Strangers(send, admin.key!);
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

const isRole = (key: string): boolean => (ENTERPRISE_ROLES as readonly string[]).includes(key);
const isOpen = ({ audiences }: Route): boolean => audiences.includes('public');
/** By the document alone. */
const mayUse = ({ audiences, roles }: Route, key: string): boolean =>
  isRole(key) ? audiences.includes('enterprise') && roles.includes(key) : audiences.includes(key);
const requestOf = ({ method, template }: Route) => {
  const headers: Record<string, string> =
    method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': '"0"' } : {};
  return {
    operation: `${method} ${template}`,
    method,
    path: ids.filled(template).path,
    headers,
    body: method === 'POST' ? '{}' : undefined,
  };
};
async function asked(
  route: Route,
  key: string | undefined,
): Promise<{ readonly status: number; readonly code: string; readonly text: string }> {
  tally.requests += 1;
  const { status, text } = await send(key, requestOf(route));
  return { status, text, code: status < FIRST_REFUSAL ? '' : ((JSON.parse(text) as { code?: string }).code ?? '') };
}
const closed = ROUTES.filter((route) => !isOpen(route));
const positionNow = async (): Promise<number> =>
  (await running.service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, 100_000)).length;

it('has a route for every audience and an audience for every route', () => {
  for (const audience of AUDIENCES)
    expect([audience, ROUTES.some(({ audiences }) => audiences.includes(audience))]).toEqual([audience, true]);
  expect(ROUTES.filter(({ audiences }) => !audiences || audiences.length === 0)).toEqual([]);
});

it('without a key, and with one that is none, no route but the public ones answers', async () => {
  for (const route of closed) {
    for (const key of [undefined, `sk_${'A'.repeat(43)}`, 'not-a-key-of-any-kind']) {
      const { status, code } = await asked(route, key);
      tally.unauthenticated += 1;
      expect([route.template, status, code]).toEqual([route.template, 401, 'NOT_AUTHENTICATED']);
    }
  }
});

it.each(KEYS)('%s: every route that does not name it is refused, and nothing that was sent is looked at', async (key) => {
  const before = await positionNow();
  for (const route of closed.filter((each) => !mayUse(each, key))) {
    const { status, code } = await asked(route, own[key]);
    tally.forbidden += 1;
    expect([route.method, route.template, status, code]).toEqual([
      route.method,
      route.template,
      403,
      isRole(key) && route.audiences.includes('enterprise') ? 'ROLE_FORBIDDEN' : 'AUDIENCE_FORBIDDEN',
    ]);
  }
  expect(await positionNow()).toBe(before);
});

it.each(AUDIENCES)('%s of somebody else: what is there is told apart from nothing by no route', async (audience: Audience) => {
  const [key, before, faults] = [await strangers.keyOf(audience), await positionNow(), [] as string[]];
  if (key === undefined) return expect(['admin', 'auditor']).toContain(audience);
  for (const route of closed.filter(
    (each) => mayUse(each, audience) && each.template.includes('{') && !PUBLISHED.test(`${each.method} ${each.template}`),
  )) {
    tally.requests += 2;
    tally.asNothing += 1;
    const fault = await compared(send, key, requestOf(route));
    if (fault) faults.push(`${route.method} ${route.template} ${fault}`);
  }
  expect(faults).toEqual([]);
  return expect(await positionNow()).toBe(before);
});

it.each(AUDIENCES)('%s of somebody else: no list holds anything of ours', async (audience: Audience) => {
  const key = await strangers.keyOf(audience);
  if (key === undefined) return;
  for (const route of closed.filter(
    (each) => each.method === 'GET' && mayUse(each, audience) && !each.template.includes('{') && !PUBLISHED.test(`GET ${each.template}`),
  )) {
    const { text } = await asked(route, key);
    expect([route.template, [...running.admin.played.ids].filter((id) => text.includes(id))]).toEqual([route.template, []]);
  }
});

it.each(KEYS)('%s: is let in where it is named, and finds its own', async (key) => {
  const missing: string[] = [];
  for (const route of ROUTES.filter((each) => mayUse(each, key)).sort((a, b) => (a.method < b.method ? -1 : 1))) {
    const { status, code } = await asked(route, own[key]);
    tally.letIn += 1;
    expect([route.method, route.template, SHUT.includes(code), status >= 500 && code !== 'READ_MODEL_BEHIND']).toEqual([
      route.method,
      route.template,
      false,
      false,
    ]);
    if (!route.template.includes('{') || !ids.filled(route.template).isKnown) continue;
    if (status < FIRST_REFUSAL) tally.withRealIds += 1;
    if (route.method === 'GET' && status === NOT_THERE) missing.push(`${key} ${route.template}`);
  }
  expect(missing).toEqual([]);
});

it('says how much was tried', () => {
  const known = closed.filter(({ template }) => template.includes('{') && ids.filled(template).isKnown).length;
  console.info(
    `matrix: ${ROUTES.length} routes x ${AUDIENCES.length} audiences and ${ENTERPRISE_ROLES.length} roles x own, other, no key: ${JSON.stringify(tally)}; ${known} of ${closed.filter(({ template }) => template.includes('{')).length} routes with a parameter have real ids here`,
  );
  expect(tally.requests).toBeGreaterThan(ROUTES.length * AUDIENCES.length);
  expect(operationOf('GET', '/v1/meta')).toBe('GET /v1/meta');
});
