import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';
import { freshDatabase, FreshDatabase } from '../../test/support/database';
import { id, OFFICER } from '../../test/support/stories/given';
import { Added, openTallies, Tallies, tallies, TallyRow } from '../../test/support/tallies';
import { until } from '../../test/support/until';
import { openEdge } from '../http/edge/edge.provider';
import { RateLimiter } from '../http/limits/rate-limiter.provider';
import type { Uuid } from '../kernel/uuid';
import { Engine } from '../projecting/engine/engine.provider';
import type { Process } from '../projecting/process';
import { ProcessRunner } from '../projecting/engine/process-runner.provider';
import { VersionedProjection } from '../projecting/engine/versioned-projection.provider';
import { type OpenTracing, openTracing } from './tracing-sdk.provider';
import { MAX_LINKED_TRACES } from './tracing.provider';

const CALLER = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
let [database, opened, other, traces, otherTraces] = [] as unknown as [FreshDatabase, Tallies, Tallies, OpenTracing, OpenTracing];
let [exporter, server] = [] as unknown as [InMemorySpanExporter, FastifyInstance];

/** Two instances: one takes the request, the other reads what it recorded. They have the log in common and nothing else. */
beforeEach(async () => {
  [database, exporter] = [await freshDatabase(), new InMemorySpanExporter()];
  const tracing = (): OpenTracing => openTracing({ url: 'http://127.0.0.1:9', share: 1 }, 'postgres', new SimpleSpanProcessor(exporter));
  [traces, otherTraces] = [tracing(), tracing()];
  opened = await openTallies(database.url, [TallyRow], undefined, traces.tracing);
  other = await openTallies(database.url, [TallyRow], undefined, otherTraces.tracing);
  server = openEdge({}, new RateLimiter({}), traces.tracing).getInstance() as FastifyInstance;
  server.post<{ Params: { by: string } }>('/tallies/:by', async ({ id: number, params: { by } }) => {
    await opened.record(Number(by), id(1), {
      envelope: { commandId: id(Number(by)), actor: OFFICER, tenants: [], correlationId: number as Uuid },
    });
    return number;
  });
  server.get('/health/live', async () => 'live');
});
afterEach(async () => {
  await Promise.all([opened.close(), other.close(), server.close(), traces.close(), otherTraces.close()]);
  await database.drop();
});

const add = (by: number, headers = {}): Promise<string> =>
  server.inject({ method: 'POST', url: `/tallies/${by}`, headers }).then(({ body }) => body);
const doubling: Process = {
  name: 'double-when-added',
  on: [Added],
  react: async (event, acting) => {
    const { tallyId, by } = event.data as { tallyId: Uuid; by: number };
    if (tallyId === id(1)) await other.record(by * 2, id(2), { envelope: acting.envelope('double', []) });
  },
};
const shown = ({ name, parentSpanContext, attributes, status }: ReadableSpan): unknown => ({
  name,
  parent: spans().find((each) => each.spanContext().spanId === parentSpanContext?.spanId)?.name,
  ...attributes,
  ...(status.code === 0 ? {} : { status }),
});
const spans = (): readonly ReadableSpan[] => exporter.getFinishedSpans();
const named = (name: string): ReadableSpan[] => spans().filter((span) => span.name === name);
const projector = (): VersionedProjection => new VersionedProjection({ ...other.site, steps: otherTraces.tracing }, tallies());

it('one command is one trace, from its request over what it recorded to what another instance made of it', async () => {
  const requestId = await add(3, { traceparent: `00-${CALLER.traceId}-${CALLER.spanId}-01` });
  const engine = new Engine(other.store, other.pool);
  engine.add([projector()], [new ProcessRunner(doubling, other.store, other.pool, other.committer, otherTraces.tracing)]);
  engine.start();
  await until(
    () => other.rows(),
    (rows) => rows.length === 2,
  );
  await until(
    () => named('process double-when-added').length,
    (count) => count === 2,
  );
  await engine.stop();

  expect(new Set(spans().map((span) => span.spanContext().traceId))).toEqual(new Set([requestId.replaceAll('-', '')]));
  const [request] = named('POST /tallies/:by');
  expect(shown(request!)).toEqual({
    name: 'POST /tallies/:by',
    parent: undefined,
    'http.request.method': 'POST',
    'http.route': '/tallies/:by',
    'http.response.status_code': 200,
  });
  expect(request!.links.map(({ context }) => context)).toMatchObject([CALLER]);
  const append = {
    name: 'append',
    'ledger.store': 'postgres',
    'ledger.outcome': 'appended',
    'ledger.category': 'tally',
    'ledger.events': 1,
    'ledger.decision': 'tally.add@1',
  };
  expect(named('append').map(shown)).toEqual([
    { ...append, 'ledger.lane': 'interactive', parent: 'POST /tallies/:by' },
    { ...append, 'ledger.lane': 'bulk', parent: 'process double-when-added' },
  ]);
  expect(named('process double-when-added').map(shown)).toEqual(
    [1, 2].map(() => ({
      name: 'process double-when-added',
      parent: 'append',
      'ledger.reader': 'double-when-added',
      'ledger.event': 'tally.added.v1',
      'ledger.events': 1,
    })),
  );
  // One step takes both events where the second comes before it has looked.
  const steps = named('project tallies').map((span) => shown(span) as { readonly 'ledger.events': number });
  expect(steps).toEqual(
    steps.map((step) => ({
      name: 'project tallies',
      parent: 'append',
      'ledger.reader': 'tallies',
      'ledger.events': step['ledger.events'],
    })),
  );
  expect(steps.reduce((all, step) => all + step['ledger.events'], 0)).toBe(2);
  // Ids of streams, people and commands are in no attribute.
  expect(JSON.stringify(spans().map(({ attributes }) => attributes))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
});

it('a batch of many commands names their traces, so many at most', async () => {
  for (let by = 20; by < 20 + MAX_LINKED_TRACES + 3; by += 1) await add(by);
  exporter.reset();
  const reader = projector();
  await reader.step(await reader.position());
  const [batch] = spans();
  expect([spans().length, batch!.parentSpanContext, batch!.links.length]).toEqual([1, undefined, MAX_LINKED_TRACES]);
});

it('what fails is a fault without its words, and who asks for health is not traced', async () => {
  await add(5);
  const failing: Process = { name: 'fail-when-added', on: [Added], react: () => Promise.reject(new Error('of Zhang San')) };
  const runner = new ProcessRunner(failing, other.store, other.pool, other.committer, otherTraces.tracing);
  await expect(runner.position().then((position) => runner.step(position))).rejects.toThrow(/Zhang San/);
  await server.inject('/health/live');
  expect(named('process fail-when-added').map(shown)).toMatchObject([{ parent: 'append', status: { code: 2 } }]);
  expect(JSON.stringify(spans().map(({ name, attributes, status, events }) => [name, attributes, status, events]))).not.toMatch(
    /Zhang|health/,
  );
});
