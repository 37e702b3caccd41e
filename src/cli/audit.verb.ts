import { join } from 'node:path';
import { PROJECTIONS, TABLES } from '../app';
import type { Settings } from '../config/settings';
import { AuditedStatements, RecordedStatements } from '../contexts/allowance/services';
import { formerLogKeys } from '../contexts/opening/services';
import { type Infrastructure, openInfrastructure } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { KeyStore } from '../keys/key-store.port';
import { AccessLog } from '../people/access-log.provider';
import { digestOf } from '../ledger/commitment.hash';
import { DerivedIds } from '../ledger/derived-ids.provider';
import type { Projection } from '../projecting/projection';
import { ReadModels } from '../projecting/querying/read-models.provider';
import type { ToldOfWaiting } from '../projecting/building/build-lock.provider';
import { Rebuild } from '../projecting/building/rebuild.provider';
import { AuditRuns } from '../sealing/audit/audit-runs.adapter';
import { ErasedPeople } from '../sealing/audit/erased-people.provider';
import { type AuditReport, type Finding, Findings, isAlarm } from '../sealing/audit/finding';
import { fullReplay } from '../sealing/audit/full-replay.provider';
import { IdRunRows } from '../sealing/ids/id-run-rows.adapter';
import { Commitments } from '../sealing/growing/leaf.hash';
import type { LogSigner } from '../sealing/signing/log-signer.port';
import { logSigners } from '../sealing/signing/log-signers.provider';
import { SealTables } from '../sealing/growing/seal-tables.adapter';
import { SignedCopy } from '../sealing/growing/signed-copy.file';
import { type VerifierKey, vkeyOf, vkeyText } from '../tlog/verifier-key.hash';
import { checkedReadings, faultsOf } from './checked-readings.provider';
import { chosen, namesOf } from './words';

/** Whose tables hold the closed months. */
const PAY_REGISTER = 'allowance.pay-register';
/** A night's run by one instance is every instance's. */
const NIGHT_SECONDS = 12 * 3_600;

/**
 * `audit`: reads every stored event and compares it, and everything that was said of it, with what was signed; the read
 * models with what the log gives; the access log with its own chain. Each difference is ALTERED, MISSING, INSERTED,
 * UNSEALED or ERASED. `--json` ends with one object; `--log-only` leaves the read models out, names choose among them. Exit code 1 on an alarm.
 */
export async function audit(args: readonly string[], settings: Settings): Promise<number> {
  const projections = args.includes('--log-only') ? [] : chosen(PROJECTIONS, namesOf(args));
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  // Closing may tell something too; the tally is the last line all the same, for programs that read it.
  let tally: string | undefined;
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    try {
      const runs = new AuditRuns(infrastructure.projectors);
      const last = await runs.last();
      if (args.includes('--nightly') && last && last.ageSeconds < NIGHT_SECONDS) return 0;
      const beganAtMs = Date.now();
      const { report, isClean } = await audited(infrastructure, settings, keys, projections);
      await runs.add(beganAtMs, report, isClean);
      tally = told(report, isClean, args.includes('--json'), Date.now() - beganAtMs);
      return isClean ? 0 : 1;
    } finally {
      await infrastructure.close();
    }
  } finally {
    await keys.close();
    if (tally !== undefined) console.log(tally);
  }
}

/** Everything that was signed or derived, against what is stored. */
export async function audited(
  infrastructure: Infrastructure,
  settings: Settings,
  keys: KeyStore,
  projections: readonly Projection[],
): Promise<{ readonly report: AuditReport; readonly isClean: boolean }> {
  const { store, projectors } = infrastructure;
  const [tables, findings, people] = [new SealTables(projectors), new Findings(), new ErasedPeople()];
  const { origin } = await tables.extent();
  const signers = origin === '' ? [] : logSigners(origin, join(settings.dataDir, 'keys'), settings.sealing?.key);
  const parts = {
    store,
    isDense: settings.eventStoreDb === undefined,
    tables,
    idRuns: new IdRunRows(projectors),
    copy: new SignedCopy(join(settings.dataDir, 'seal')),
    commitments: new Commitments(keys.secrets),
    keys: [...signers.map(({ key }) => key), ...(await formerOf(infrastructure, keys, signers))],
  };
  const report = await fullReplay(parts, findings, (event) => people.saw(event));
  for await (const finding of people.findings(projectors, keys)) findings.add(finding);
  for (const what of faultsOf(await checkedReadings(new AccessLog(projectors), store, keys.secrets)))
    findings.add({ kind: 'ALTERED', place: 'accessLog', what });
  for await (const finding of readModels(infrastructure, settings, projections)) findings.add(finding);
  if (projections.some(({ name }) => name === PAY_REGISTER))
    for await (const finding of statements(infrastructure, keys)) findings.add(finding);
  return { report: { ...report, counts: findings.counts, findings: findings.listed }, isClean: findings.isClean };
}

/** Older checkpoints bear the key alone that signed then. */
async function formerOf({ store }: Infrastructure, keys: KeyStore, [present]: readonly LogSigner[]): Promise<readonly VerifierKey[]> {
  return present === undefined ? [] : (await formerLogKeys(store, new DerivedIds(keys.secrets.idKey), vkeyText(present.key))).map(vkeyOf);
}

/** Beside the report, which may be JSON. */
const waiting: ToldOfWaiting = (projection, what) =>
  console.error(
    what === 'waits'
      ? `audit: waits until ${projection} is no longer built or compared by another process`
      : `audit: ${projection} is not compared: another process still builds or compares it`,
  );

async function* readModels(
  { ownerUrl, store, projectors, readers }: Infrastructure,
  options: Settings,
  projections: readonly Projection[],
): AsyncGenerator<Finding> {
  const rebuild = new Rebuild({ ownerUrl, store, projectors, metadata: readers, options });
  for await (const { projection, comparison } of rebuild.compareEach(projections, () => undefined, waiting)) {
    for (const { table, isSame, liveRows, rebuiltRows } of comparison?.tables ?? []) {
      if (!isSame)
        yield {
          kind: 'ALTERED',
          place: 'readModel',
          what: `${table} of ${projection.name}: ${liveRows} rows are not the ${rebuiltRows} that the log gives`,
        };
    }
  }
}

/** The frozen months once more, each against its own event: the register has other tables too, and a payroll asks for this one. */
async function* statements({ store, readers }: Infrastructure, keys: KeyStore): AsyncGenerator<Finding> {
  const recorded = new RecordedStatements(new ReadModels(readers, [PAY_REGISTER]));
  for await (const { what, eventId } of new AuditedStatements(recorded, store, new DerivedIds(keys.secrets.idKey), digestOf).altered())
    yield { kind: 'ALTERED', place: 'statement', what, eventId };
}

function told(report: AuditReport, isClean: boolean, asJson: boolean, ms: number): string {
  const seconds = Math.round(ms / 100) / 10;
  if (asJson) return JSON.stringify({ isClean, ...report, seconds });
  for (const { kind, place, what, leafIndex, eventId, position } of report.findings.filter(isAlarm)) {
    const where = [
      leafIndex === undefined ? '' : `leaf ${leafIndex}`,
      position === undefined ? '' : `position ${position}`,
      eventId ? `event ${eventId}` : '',
    ]
      .filter(Boolean)
      .join(', ');
    console.log(`${kind}  ${place}${where && ` (${where})`}: ${what}`);
  }
  const { ALTERED, MISSING, INSERTED, UNSEALED, ERASED } = report.counts;
  return `audit: ${report.events} events, ${report.size} sealed under ${report.root}, ${report.idRuns} runs of ids, in ${seconds} s: ${ALTERED} altered, ${MISSING} missing, ${INSERTED} inserted, ${UNSEALED} not sealed yet, ${ERASED} erased`;
}
