import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { policyPackByRef } from '../../../src/contexts/catalogue';
import { CONTEXTS } from '../../../src/contexts/contexts.declaration';
import { AnyRule, DeclaredDecisions } from '../../../src/explaining/declared-decisions';
import { FoldedStreams } from '../../../src/explaining/folded-streams';
import { RestoredEvidence } from '../../../src/explaining/restored-evidence';
import { appendOf, decisionOf, StoredDecision } from '../../../src/explaining/stored-decision';
import type { Actor } from '../../../src/kernel/decision';
import { isRefusal } from '../../../src/kernel/refusal';
import { EVENT_STORE, EventStore, StoredEvent } from '../../../src/ledger/event-store.port';
import { vaultEvidence } from '../../../src/people/vault-evidence.provider';
import { Vault } from '../../../src/people/vault.provider';

/** A POST to a route of confirmations that was granted, with the position of the answer. */
export interface Confirmed {
  readonly operation: string;
  readonly position: bigint;
}
/** Routes by which a second person puts something in force (decision 17): all that are called so, whoever adds one. */
export const isConfirmation = (path: string): boolean => /\/confirmations$/.test(path);

type Ask = (actor: Actor) => string | undefined;

/** Stored decisions, asked again as if somebody else had made them. */
class OtherActors {
  private readonly streams: FoldedStreams;
  private readonly evidence: RestoredEvidence;
  private readonly declared = new DeclaredDecisions(CONTEXTS);

  constructor(
    private readonly store: EventStore,
    vault: Vault,
  ) {
    this.streams = new FoldedStreams(store);
    this.evidence = new RestoredEvidence(this.declared, this.streams, { document: policyPackByRef, persons: vaultEvidence(vault) });
  }

  /** The append that ends at this position, and what its stream held before. */
  async appendAt(position: bigint): Promise<{ readonly decision: StoredDecision; readonly before: readonly StoredDecision[] }> {
    const event = (await this.store.readAll(position - 1n, 1))[0]!;
    const history = await this.streams.history(event.stream, event.revision);
    const first = appendOf(event, history)[0]!;
    return {
      decision: decisionOf(first)!,
      before: history.slice(0, first.revision).flatMap((each: StoredEvent) => decisionOf(each) ?? []),
    };
  }

  /** The code with which the decision refuses an actor; undefined where it is granted. */
  async of({ first, decision, intent, moment, evidence }: StoredDecision): Promise<Ask> {
    const rule: AnyRule = this.declared.rule(decision)!;
    const people = await this.evidence.people(Object.values(evidence));
    const values: Record<string, unknown> = {};
    for (const [name, source] of Object.entries(evidence)) {
      const restored = await this.evidence.restore(source, first, people);
      values[name] = restored === 'ERASED' ? undefined : restored?.value;
    }
    const state = await this.streams.stateAt(rule.fold, first.stream, first.revision - 1);
    return (actor) => {
      const decided = rule.decide(state, intent, values, { ...moment, actor });
      return isRefusal(decided) ? decided.refused : undefined;
    };
  }
}

const asSystem = (actor: Actor): Actor => ({ ...actor, kind: 'system' });

/**
 * Everything that was confirmed over HTTP is decided again, by a system and by whoever proposed it; the proposal, by a system.
 * @throws where one of them would have been let through
 */
export async function expectSecondPersons(app: NestFastifyApplication, confirmed: readonly Confirmed[]): Promise<void> {
  const others = new OtherActors(app.get<EventStore>(EVENT_STORE), app.get(Vault));
  for (const { operation, position } of confirmed) {
    const { decision, before } = await others.appendAt(position);
    const [actor, refusal] = [decision.moment.actor, await others.of(decision)];
    const amiss = (what: string): Error => new Error(`${operation} (${decision.decision}) ${what}`);
    if (refusal(actor) !== undefined) throw amiss(`is not the decision that was granted: ${refusal(actor)}`);
    if (refusal(asSystem(actor)) !== 'PERSON_REQUIRED') throw amiss('would be confirmed by a system');
    const proposals = before.filter(({ moment }) => refusal({ ...moment.actor, kind: 'person' }) === 'SECOND_PERSON_REQUIRED');
    if (proposals.length === 0) throw amiss('would be confirmed by whoever proposed it');
    const asked = await Promise.all(proposals.map(async (proposal) => (await others.of(proposal))(asSystem(proposal.moment.actor))));
    if (!asked.includes('PERSON_REQUIRED'))
      throw amiss(`would be proposed by a system: ${proposals.map((each) => each.decision).join(', ')}`);
  }
}
