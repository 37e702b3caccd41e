import { CONTEXTS } from '../../../src/contexts/contexts.declaration';
import { rule } from '../../../src/kernel/decision';
import type { Fact } from '../../../src/kernel/event-type';
import { NO_EVIDENCE } from '../../../src/kernel/evidence';
import type { Fold } from '../../../src/kernel/fold';
import { instant } from '../../../src/kernel/instant';
import type { Uuid } from '../../../src/kernel/uuid';
import { DerivedIds } from '../../../src/ledger/derived-ids.provider';
import { EventCatalogue } from '../../../src/ledger/event-catalogue';
import { InMemoryEventStore } from '../../../src/ledger/in-memory/in-memory-event-store.adapter';
import { KeyedCommitter } from '../../../src/ledger/keyed-committer.provider';
import { Ledger } from '../../../src/ledger/ledger';
import { id, OFFICER } from '../stories/given';

/** The product's own ledger over the store in memory, with facts written as if they had been decided: deciding them has its own specs. */
export class WrittenLedger {
  readonly store = new InMemoryEventStore();
  readonly ledger = new Ledger(
    this.store,
    { now: () => instant('2027-01-20T01:00:00.000000Z') },
    new KeyedCommitter({ saltKeyId: 'spec', saltKey: Buffer.alloc(32, 1) }, new DerivedIds(Buffer.alloc(32, 2))),
    new EventCatalogue(CONTEXTS.flatMap(({ events }) => events)),
  );
  private commands = 0;

  async write<State, E extends Fact>(fold: Fold<State, E>, stream: Uuid, ...facts: readonly E[]): Promise<void> {
    const write = rule<State, E, object, object, never>({ name: 'spec.write', version: 1, fold, decide: () => [...facts] });
    this.commands += 1;
    const envelope = {
      commandId: id(50_000 + this.commands),
      actor: OFFICER,
      tenants: [],
      correlationId: id(49_998),
      causationId: id(49_999),
    };
    await this.ledger.record({ rule: write, id: stream, intent: {}, evidence: NO_EVIDENCE, envelope });
  }
}
