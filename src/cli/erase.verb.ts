import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { KeyRegister, type ListedKey } from '../access/key-register.query';
import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { joinedRefusals } from '../contexts/contexts.declaration';
import { ERASURE_GROUNDS, type ErasureGround, type Worker, workerRecord } from '../contexts/workforce';
import { DecideErasureCommand, RequestErasureCommand } from '../contexts/workforce/services';
import { Refused } from '../http/problems/refused';
import { fileStoreOf, openInfrastructure } from '../infrastructure.provider';
import { isRefusal, type Refusal } from '../kernel/refusal';
import { isInRegion } from '../kernel/region';
import { isUuid, type Uuid } from '../kernel/uuid';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { CommandEnvelope } from '../ledger/command-envelope';
import type { Outcome, Receipt } from '../ledger/receipt';
import { startFault } from '../start-fault';
import { type Erasing, erasing } from './erasing.provider';
import { shelve } from './shelved';
import { namesOf, valueOf } from './words';

type Registered = Extract<Worker, { status: 'registered' }>;
interface Wish {
  readonly workerId: Uuid;
  readonly ground: ErasureGround;
  readonly documentNo: string | null;
}

/**
 * `erase WORKER --ground G [--document-no N] --asked-by KEY --decided-by KEY`: asks for the erasure of a person and decides it, in the
 * names of the two people whose API keys these are (their ids, not their secrets). Neither may do more here than over HTTP. Exit
 * code 0 where the person is erased, 1 where a legal duty restricts it or a rule refuses. Works while the service runs or not.
 */
export async function erase(args: readonly string[], settings: Settings): Promise<number> {
  const wish = wishOf(args);
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    try {
      await shelve(infrastructure, keys.secrets);
      const hands = await erasing(infrastructure, keys, await fileStoreOf(settings));
      const register = new KeyRegister(infrastructure.projectors);
      const { value: worker } = await hands.ledger.evidence(workerRecord, wish.workerId);
      if (worker.status === 'unknown') throw new Error(`there is no worker ${wish.workerId}`);
      const [first, second] = [
        await envelopeOf(register, valueOf(args, '--asked-by'), worker),
        await envelopeOf(register, valueOf(args, '--decided-by'), worker),
      ];
      await hands.upToDate();
      return told(wish, await carriedOut(hands, wish, worker, first, second));
    } finally {
      await infrastructure.close();
    }
  } finally {
    await keys.close();
  }
}

function wishOf(args: readonly string[]): Wish {
  const [workerId, ground, documentNo] = [namesOf(args)[0], valueOf(args, '--ground'), valueOf(args, '--document-no') ?? null];
  if (workerId === undefined || !isUuid(workerId)) throw new Error('erase needs the id of a worker');
  const known = ERASURE_GROUNDS.find((each) => each === ground);
  if (!known) throw new Error(`erase needs --ground, one of ${ERASURE_GROUNDS.join(', ')}`);
  return { workerId, ground: known, documentNo };
}

/** Whoever the key belongs to, as over HTTP: an own officer, or an authority of the region. @throws Error saying why not */
async function envelopeOf(register: KeyRegister, keyId: string | undefined, worker: Registered): Promise<CommandEnvelope> {
  if (keyId === undefined || !isUuid(keyId))
    throw new Error('erase needs --asked-by and --decided-by: the ids of the API keys of two people');
  const key = await register.one(keyId);
  if (key?.state !== 'ACTIVE') throw new Error(`there is no key ${keyId} in force`);
  if (!isOfWorker(key, worker)) throw new Error(`key ${keyId} is neither of this worker's enterprise nor of the authority of its region`);
  const commandId = randomUUID() as Uuid;
  return {
    commandId,
    actor: { ref: key.owner.ref, kind: key.owner.kind, audience: key.audience },
    tenants: [worker.enterpriseId],
    correlationId: commandId,
  };
}

const isOfWorker = ({ audience, enterpriseId, region }: ListedKey, worker: Registered): boolean =>
  audience === 'enterprise' ? enterpriseId === worker.enterpriseId : audience === 'regulator' && isInRegion(worker.region, region);

/** A request that is open already, of a person or of the ledger, is the one that is decided. */
async function carriedOut(
  { request, decide }: Erasing,
  { workerId, ground, documentNo }: Wish,
  { personRef }: Registered,
  first: CommandEnvelope,
  second: CommandEnvelope,
): Promise<Outcome> {
  const asked = await request.execute(
    new RequestErasureCommand({ requestId: first.commandId, personRef, workerId, categories: ['IDENTITY'], ground, documentNo }, first),
  );
  if (isRefusal(asked) && asked.refused !== 'ERASURE_ASKED_BEFORE') return asked;
  const requestId = isRefusal(asked) ? (asked.params.requestId as Uuid) : first.commandId;
  return decide.execute(new DecideErasureCommand({ requestId, personRef, refusedFor: null }, second));
}

function told({ workerId }: Wish, outcome: Outcome): number {
  if (isRefusal(outcome)) {
    console.error(worded(outcome));
    return 1;
  }
  const { type, data } = (outcome as Receipt).events.at(-1)!;
  if (type === 'workforce.personal_data_erased.v1') {
    console.log(`erase: the personal data of worker ${workerId} are erased (已删除), recorded at position ${outcome.position}`);
    return 0;
  }
  const { duties } = data as { readonly duties: readonly { readonly record: string; readonly keepUntil: string | null }[] };
  console.log(
    `erase: restricted, not erased: ${duties.map(({ record, keepUntil }) => `${record} ${keepUntil === null ? 'is in use' : `is kept until ${keepUntil}`}`).join(', ')}`,
  );
  return 1;
}

const worded = (refusal: Refusal): string => `${refusal.refused}\n${startFault(new Refused(refusal), {}, joinedRefusals())}`;
