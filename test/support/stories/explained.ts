import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { policyPackByRef } from '../../../src/contexts/catalogue';
import { CONTEXTS } from '../../../src/contexts/contexts.declaration';
import { DeclaredDecisions } from '../../../src/explaining/declared-decisions';
import { Explainer } from '../../../src/explaining/explainer.provider';
import { explanationLines } from '../../../src/explaining/explanation-lines';
import { digestOf } from '../../../src/ledger/commitment.hash';
import { EVENT_STORE, EventStore } from '../../../src/ledger/event-store.port';
import { vaultEvidence } from '../../../src/people/vault-evidence.provider';
import { Vault } from '../../../src/people/vault.provider';

/**
 * Every decision of a journey is run again from what its events name (decision 5).
 * @throws where one comes out differently: the journey fails, whatever else it has proved
 */
export async function expectExplained(app: NestFastifyApplication): Promise<void> {
  const [store, vault] = [app.get<EventStore>(EVENT_STORE), app.get(Vault)];
  const explainer = new Explainer(
    new DeclaredDecisions(CONTEXTS),
    store,
    { document: policyPackByRef, persons: vaultEvidence(vault) },
    digestOf,
  );
  for await (const explanation of explainer.explainAll()) {
    if (explanation.verdict === 'different')
      throw new Error(`a stored decision comes out differently:\n${explanationLines(explanation).join('\n')}`);
  }
}
