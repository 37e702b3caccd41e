import { chain } from '../../src/contexts/accreditation/chain';
import { chainNorm } from '../../src/contexts/accreditation/chain-norm';
import { calendarYears } from '../../src/contexts/catalogue/calendar-years';
import { guidingCatalogue } from '../../src/contexts/catalogue/guiding-catalogue';
import { occupationEditions } from '../../src/contexts/catalogue/occupation-editions';
import { publishedPacks } from '../../src/contexts/catalogue/published-packs';
import { standard } from '../../src/contexts/catalogue/standard';
import { bulkOrder } from '../../src/contexts/certificate/bulk-order';
import { numberSeries } from '../../src/contexts/certificate/number-series';
import { worker } from '../../src/contexts/workforce/worker';
import { type FoldDeclaration, streamOf } from '../../src/kernel/fold';
import { instant } from '../../src/kernel/instant';
import type { Uuid } from '../../src/kernel/uuid';
import { DerivedIds } from '../../src/ledger/derived-ids.provider';
import { EVENT_STORE, EventStore } from '../../src/ledger/event-store.port';
import type { Client } from '../support/callers/client';
import { startTestService, TestService } from '../support/service';
import { id } from '../support/stories/given';

/** A newer release has written into a stream of each kind what the one that is asked here does not know (ADR 32). */
const [STANDARD, WORKER, ORDER, CALENDAR, SERIES] = [id(1), id(2), id(3), 'CN-STATE-COUNCIL', 'S000032000001'] as const;
const HASH = '0'.repeat(64);

let running: TestService;
let auditor: Client;
/** When nothing of it was written yet. */
let before: string;
const store = (): EventStore => running.service.app.get<EventStore>(EVENT_STORE, { strict: false });
const derived = (...parts: Parameters<DerivedIds['of']>): Uuid => running.service.app.get(DerivedIds, { strict: false }).of(...parts);
const kinds: readonly (readonly [what: FoldDeclaration, of: () => Uuid, path: string])[] = [
  [standard, () => STANDARD, `/v1/standards/${STANDARD}`],
  [chain, () => derived('chain', 'HARBOUR'), '/v1/chains?chainCode=HARBOUR'],
  [chainNorm, () => derived('chain-norm', 'HARBOUR-1'), '/v1/chain-norms?normCode=HARBOUR-1'],
  [publishedPacks, () => derived('policy-packs'), '/v1/catalogues/policy-packs?region=320000'],
  [calendarYears, () => derived('working-calendar', CALENDAR), `/v1/catalogues/working-days?calendarId=${CALENDAR}&year=2026`],
  [occupationEditions, () => derived('occupation-dictionary'), '/v1/catalogues/occupations?q=车工'],
  [guidingCatalogue, () => derived('guiding-catalogue', '320800'), '/v1/catalogues/guiding?region=320800'],
  [worker, () => WORKER, `/v1/workers/${WORKER}/employments`],
  [bulkOrder, () => ORDER, `/v1/bulk-orders/${ORDER}`],
  [numberSeries, () => derived('number-series', SERIES), `/v1/number-series/${SERIES}`],
];

async function writtenByANewerRelease(what: FoldDeclaration, of: Uuid): Promise<void> {
  const event = {
    id: derived('event', what.category),
    type: `${what.events[0]!.type.split('.')[0]}.unheard_of.v1`,
    data: '{}',
    metadata: '{}',
    saltKeyId: 'k1',
    d: HASH,
    m: HASH,
  };
  await store().append({ stream: streamOf(what, of), expected: 'no-stream', events: [event], now: instant('2026-11-02T02:00:00.000000Z') });
}

beforeAll(async () => {
  running = await startTestService();
  const asked = { audience: 'auditor', person: { name: '审计一' } } as const;
  auditor = running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', asked)).body.key);
  before = (await store().head()).at!;
});
// What is written here was decided by no rule of this release: there is nothing to explain.
afterAll(async () => {
  await running.service.stop();
  await running.drop();
});

it.each(kinds.map(([what, of, path]) => [what.category, path, what, of] as const))(
  '%s: %s answers that a newer instance can',
  async (_, path, what, of) => {
    expect([200, 404]).toContain((await auditor.raw.get(path)).status);
    await writtenByANewerRelease(what, of());
    const answer = await auditor.raw.get(path);
    expect([answer.status, answer.body.code]).toEqual([503, 'UNAVAILABLE']);
  },
);

it('of a moment before it there is an answer as ever', async () => {
  const answer = await auditor.raw.get(`/v1/catalogues/occupations?q=车工&knownAt=${before}`);
  expect(answer.status).toBe(200);
});
