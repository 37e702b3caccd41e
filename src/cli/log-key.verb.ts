import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { KeyRegister } from '../access/key-register.query';
import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { proposeLogKey, rotateLogKey } from '../contexts/opening';
import { formerLogKeys, LOG_KEY } from '../contexts/opening/services';
import { granted } from '../http/problems/refused';
import { type Infrastructure, openInfrastructure } from '../infrastructure.provider';
import { NO_EVIDENCE } from '../kernel/evidence';
import { isUuid, type Uuid } from '../kernel/uuid';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { KeyStore } from '../keys/key-store.port';
import type { CommandEnvelope } from '../ledger/command-envelope';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { makeNextLogKey, retireLogKey, signerWith } from '../sealing/signing/log-key.file';
import { logSigners } from '../sealing/signing/log-signers.provider';
import { SealTables } from '../sealing/growing/seal-tables.adapter';
import { noteOf } from '../tlog/note';
import { openNote } from '../tlog/sign-note.hash';
import { vkeyText } from '../tlog/verifier-key.hash';
import { recordingLedger } from './recording.provider';
import { valueOf } from './words';

interface Opened {
  readonly settings: Settings;
  readonly infrastructure: Infrastructure;
  readonly keys: KeyStore;
  readonly ids: DerivedIds;
  readonly tables: SealTables;
  readonly origin: string;
  readonly folder: string;
}
const USAGE = 2;

/**
 * `log-key status`: who signs the log. `log-key rotate --asked-by KEY --decided-by KEY`: another key beside it, recorded in the
 * ledger in the names of two administrators (the ids of their API keys); from the next start of every instance both sign.
 * `log-key retire`: the new one takes the place of the old, once both have signed what was recorded. Exit code 1 where a rule refuses.
 */
export async function logKey([word = '', ...args]: readonly string[], settings: Settings): Promise<number> {
  const work = { status, rotate, retire }[word];
  if (!work) {
    console.error('usage: npm run ledger -- log-key <status|rotate|retire> [--asked-by KEY --decided-by KEY] [--data DIR]');
    return USAGE;
  }
  const folder = join(settings.dataDir, 'keys');
  const keys = FileKeyStore.open(folder, settings.masterKey);
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    try {
      const tables = new SealTables(infrastructure.projectors);
      const { origin } = await tables.extent();
      if (origin === '') throw new Error('nothing of this ledger was sealed yet: start it first');
      return await work({ settings, infrastructure, keys, ids: new DerivedIds(keys.secrets.idKey), tables, origin, folder }, args);
    } finally {
      await infrastructure.close();
    }
  } finally {
    await keys.close();
  }
}

const signing = ({ origin, folder, settings }: Opened): readonly string[] =>
  logSigners(origin, folder, settings.sealing?.key).map(({ key }) => vkeyText(key));

async function status(opened: Opened): Promise<number> {
  const [present, next] = signing(opened);
  console.log(`log key: ${present} signs`);
  if (next) console.log(`log key: ${next} signs beside it from the next start of every instance`);
  for (const former of await formerLogKeys(opened.infrastructure.store, opened.ids, present!))
    console.log(`log key: ${former} signed before`);
  return 0;
}

async function rotate(opened: Opened, args: readonly string[]): Promise<number> {
  const { infrastructure, keys, ids, tables, origin, folder } = opened;
  const register = new KeyRegister(infrastructure.projectors);
  const [asking, deciding] = [
    await envelopeOf(register, valueOf(args, '--asked-by')),
    await envelopeOf(register, valueOf(args, '--decided-by')),
  ];
  if (asking.actor.ref === deciding.actor.ref) throw new Error('log-key rotate needs two people: these keys are of one');
  const [oldKey, newKey] = [signing(opened)[0]!, vkeyText(signerWith(origin, makeNextLogKey(folder)).key)];
  const { ledger } = await recordingLedger(infrastructure.store, keys);
  const [id, rotationId] = [ids.of(LOG_KEY), asking.commandId];
  granted(
    await ledger.record({ rule: proposeLogKey, id, intent: { rotationId, oldKey, newKey }, evidence: NO_EVIDENCE, envelope: asking }),
  );
  const afterSize = (await tables.latestPublished())?.size ?? 0;
  const { position } = granted(
    await ledger.record({ rule: rotateLogKey, id, intent: { rotationId, afterSize }, evidence: NO_EVIDENCE, envelope: deciding }),
  );
  console.log(`log key: ${newKey} beside ${oldKey}, recorded at position ${position}`);
  console.log(
    'log key: start every instance again, then both sign; publish the new line of /tlog/vkey; when everybody has it, run log-key retire',
  );
  return 0;
}

async function retire(opened: Opened): Promise<number> {
  const { infrastructure, ids, tables, origin, folder, settings } = opened;
  const [present, next] = logSigners(origin, folder, settings.sealing?.key);
  if (!present || !next) throw new Error('there is one key alone: log-key rotate makes another');
  if (settings.sealing?.key !== undefined)
    throw new Error('the key is not in a file of this folder: give the new one where the old one is given, and take log-next.key away');
  const [oldKey, newKey] = [vkeyText(present.key), vkeyText(next.key)];
  if (!(await formerLogKeys(infrastructure.store, ids, newKey)).includes(oldKey))
    throw new Error('the ledger knows nothing of this key: run log-key rotate first');
  const published = await tables.latestPublished();
  const note = published?.note ?? null;
  const isBoth = note !== null && openNote(noteOf(note), [present.key, next.key]).signedBy.length === 2;
  if (!isBoth) throw new Error('the last published checkpoint does not bear both signatures: start every instance again first');
  retireLogKey(folder);
  console.log(`log key: ${newKey} signs alone from the next start of every instance; ${oldKey} stays known for what it signed`);
  return 0;
}

/** An administrator who is a person. @throws Error saying why not */
async function envelopeOf(register: KeyRegister, keyId: string | undefined): Promise<CommandEnvelope> {
  if (keyId === undefined || !isUuid(keyId))
    throw new Error('log-key rotate needs --asked-by and --decided-by: the ids of the API keys of two administrators');
  const key = await register.one(keyId);
  if (key?.state !== 'ACTIVE' || key.audience !== 'admin') throw new Error(`there is no key ${keyId} of an administrator in force`);
  const commandId = randomUUID() as Uuid;
  return { commandId, actor: { ref: key.owner.ref, kind: key.owner.kind, audience: key.audience }, tenants: [], correlationId: commandId };
}
