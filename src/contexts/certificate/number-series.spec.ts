import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { id, OFFICER } from '../../../test/support/stories/given';
import { annulled, CERTIFICATE, issued } from '../../../test/support/stories/issued-certificate';
import { day } from '../../kernel/day';
import { rule } from '../../kernel/decision';
import { documentEvidence, NO_EVIDENCE } from '../../kernel/evidence';
import { foldAll } from '../../kernel/fold';
import { instant } from '../../kernel/instant';
import { CERTIFIED_LEVELS, CertifiedLevel } from '../../kernel/level';
import { isRefusal } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { EventCatalogue } from '../../ledger/event-catalogue';
import { InMemoryEventStore } from '../../ledger/in-memory/in-memory-event-store.adapter';
import { KeyedCommitter } from '../../ledger/keyed-committer.provider';
import { Ledger } from '../../ledger/ledger';
import { policyPackOn } from '../catalogue';
import { allocateNumbers } from './allocate-numbers/allocate-numbers';
import { certificate } from './certificate';
import { CertificateEvent, certificateEvents, SeriesEvent, seriesEvents } from './certificate.events';
import { reserveNumbers, Wanted } from './issue-certificate/reserve-numbers';
import { voidNumber } from './issue-certificate/void-number';
import { numberSeries, reservedNumbers } from './number-series';

const institutionCode = 'Y000032080001';
const seriesId = id(1);
const request = (wanted: readonly Wanted[], year = 2026) => ({
  seriesId,
  institutionCode,
  batchId: id(2),
  enterpriseId: id(3),
  region: '320803',
  year,
  wanted,
});
const pack = policyPackOn('320803', day('2026-12-08'))!;
const moment = { today: '2026-12-08' as never, actor: OFFICER };
const BATCHES_AT_ONCE = 6;

it('invariant 23: two concurrent issues never share a number', async () => {
  const clock = { now: () => instant('2026-12-08T01:00:00.000000Z') };
  const committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, new DerivedIds(randomBytes(32)));
  const ledger = new Ledger(new InMemoryEventStore(), clock, committer, new EventCatalogue(seriesEvents));
  const envelope = (number: number) => ({ commandId: id(number), actor: OFFICER, tenants: [id(3)], correlationId: id(4) });
  const batches = Array.from({ length: BATCHES_AT_ONCE }, (_, index) =>
    [100 + 2 * index, 101 + 2 * index].map((number) => ({ candidacyId: id(number), level: 'SENIOR' as const })),
  );
  await Promise.all(
    batches.map((wanted, index) =>
      ledger.record({
        rule: reserveNumbers,
        id: seriesId,
        intent: request(wanted),
        evidence: { pack: documentEvidence(pack.ref, pack) },
        envelope: envelope(200 + index),
      }),
    ),
  );
  const { value: held } = await ledger.evidence(reservedNumbers, seriesId);
  const numbers = [...held.values()].map(({ number }) => number).sort();
  expect(numbers).toEqual(
    Array.from({ length: 2 * BATCHES_AT_ONCE }, (_, index) => `${institutionCode}263${String(index + 1).padStart(6, '0')}`),
  );
});

it("invariant 24: what one tenant issued and lost by annulment is no other tenant's, and no authority gives it again", async () => {
  const clock = { now: () => instant('2026-12-08T01:00:00.000000Z') };
  const committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, new DerivedIds(randomBytes(32)));
  const ledger = new Ledger(new InMemoryEventStore(), clock, committer, new EventCatalogue([...seriesEvents, ...certificateEvents]));
  const [one, other] = [id(3), id(5)];
  const envelope = (number: number, tenant: Uuid) => ({ commandId: id(number), actor: OFFICER, tenants: [tenant], correlationId: id(4) });
  const reserve = (enterpriseId: Uuid, candidacyId: Uuid, command: number) =>
    ledger.record({
      rule: reserveNumbers,
      id: seriesId,
      intent: { ...request([{ candidacyId, level: 'SENIOR' }]), enterpriseId },
      evidence: { pack: documentEvidence(pack.ref, pack) },
      envelope: envelope(command, enterpriseId),
    });
  const write = (...facts: CertificateEvent[]) =>
    rule<unknown, CertificateEvent, object, object, never>({
      name: 'spec.write',
      version: 1,
      fold: certificate as never,
      decide: () => facts,
    });
  await reserve(one, id(11), 200);
  await ledger.record({ rule: write(issued, annulled), id: CERTIFICATE, intent: {}, evidence: NO_EVIDENCE, envelope: envelope(201, one) });
  await reserve(other, id(12), 202);
  const numbers = [...(await ledger.evidence(reservedNumbers, seriesId)).value.values()].map(({ number }) => number);
  expect(numbers).toEqual([`${institutionCode}263000001`, `${institutionCode}263000002`]);
  const given = policyPackOn('329900', day('2026-12-07'))!;
  const intent = {
    seriesId,
    institutionCode,
    allocationId: id(20),
    region: '329900',
    documentNo: '苏鉴编〔2026〕7号',
    blocks: [{ year: 2026, level: 'SENIOR' as const, first: 1, count: 1 }],
  };
  expect(
    await ledger.record({
      rule: allocateNumbers,
      id: seriesId,
      intent,
      evidence: { pack: documentEvidence(given.ref, given) },
      envelope: envelope(203, other),
    }),
  ).toMatchObject({ refused: 'NUMBER_TAKEN' });
});

it('invariant 23: a series is dense over any history: every number up to the highest is held, or voided with a reason', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          batch: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom<CertifiedLevel>(...CERTIFIED_LEVELS)), {
            maxLength: 6,
          }),
          voided: fc.integer({ min: 1, max: 30 }),
          year: fc.constantFrom(2026, 2027),
        }),
        { maxLength: 8 },
      ),
      (steps) => {
        const events: SeriesEvent[] = [];
        const decide = (decision: readonly SeriesEvent[] | object): void => {
          if (!isRefusal(decision)) events.push(...(decision as SeriesEvent[]));
        };
        for (const { batch, voided, year } of steps) {
          const wanted = [...new Map(batch)].map(([number, level]) => ({ candidacyId: id(number), level }));
          decide(reserveNumbers.decide(foldAll(numberSeries, events), request(wanted, year), { pack }, moment));
          decide(
            voidNumber.decide(
              foldAll(numberSeries, events),
              { seriesId, candidacyId: id(voided), reasonCode: 'NOT_ISSUED' },
              { certificate: { status: 'blank' } },
              moment,
            ),
          );
        }
        const { held, taken } = foldAll(numberSeries, events);
        const voided = events.flatMap((event) => (event.type === 'certificate.number_voided.v1' ? [event.data.number] : []));
        const all = [...[...held.values()].map(({ number }) => number), ...voided];
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe([...taken.values()].reduce((sum, highest) => sum + highest, 0));
      },
    ),
  ));
