import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { CONTEXTS } from '../contexts/contexts.declaration';
import { policyPackByRef } from '../contexts/catalogue';
import { DeclaredDecisions } from '../explaining/declared-decisions';
import { Explainer } from '../explaining/explainer.provider';
import { explanationJson, explanationLines } from '../explaining/explanation-lines';
import type { VerdictKind } from '../explaining/verdict';
import { TABLES } from '../app';
import { openInfrastructure } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { digestOf } from '../ledger/commitment.hash';
import { AccessLog } from '../people/access-log.provider';
import { vaultEvidence } from '../people/vault-evidence.provider';
import { Vault } from '../people/vault.provider';
import { shelve } from './shelved';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UNKNOWN = 2;

/**
 * `explain <event id>`: from what a stored decision was made, and whether the same follows today: same, different or
 * erased. `explain --all`: every one, ending with the tally. Exit code 1 on a difference. Nothing is changed.
 */
export async function explain(args: readonly string[], settings: Settings): Promise<number> {
  const eventId = args.find((arg) => UUID.test(arg));
  if (!eventId && !args.includes('--all')) throw new Error('explain needs the id of an event, or --all');
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  // Closing may tell something too; the tally is the last line all the same, for programs that read it.
  let tally: string | undefined;
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    try {
      await shelve(infrastructure, keys.secrets);
      const vault = new Vault(infrastructure.projectors, keys, new AccessLog(infrastructure.projectors));
      const outside = { document: policyPackByRef, persons: vaultEvidence(vault) };
      const explainer = new Explainer(new DeclaredDecisions(CONTEXTS), infrastructure.store, outside, digestOf);
      return eventId
        ? await explainOne(explainer, eventId)
        : await explainAll(explainer, args.includes('--json'), (line) => (tally = line));
    } finally {
      await infrastructure.close();
    }
  } finally {
    await keys.close();
    if (tally !== undefined) console.log(tally);
  }
}

async function explainOne(explainer: Explainer, eventId: string): Promise<number> {
  const explanation = await explainer.explain(eventId);
  if (!explanation) {
    console.error(`no event has the id ${eventId}`);
    return UNKNOWN;
  }
  for (const line of explanationLines(explanation)) console.log(line);
  return explanation.verdict === 'different' ? 1 : 0;
}

async function explainAll(explainer: Explainer, asJson: boolean, end: (line: string) => void): Promise<number> {
  const tally: Record<VerdictKind, number> = { same: 0, different: 0, erased: 0 };
  for await (const explanation of explainer.explainAll()) {
    tally[explanation.verdict] += 1;
    if (explanation.verdict !== 'different') continue;
    for (const line of asJson ? [JSON.stringify(explanationJson(explanation))] : [...explanationLines(explanation), '']) console.log(line);
  }
  const decisions = tally.same + tally.different + tally.erased;
  end(
    asJson
      ? JSON.stringify({ decisions, ...tally })
      : `${decisions} decisions: ${tally.same} same, ${tally.different} different, ${tally.erased} erased`,
  );
  return tally.different === 0 ? 0 : 1;
}
