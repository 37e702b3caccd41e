import type { BytesReader, EventInBytes } from '../../ledger/event-in-bytes';
import type { EventStore } from '../../ledger/event-store.port';
import { TILE_WIDTH } from '../../tlog/tile-path';
import type { VerifierKey } from '../../tlog/verifier-key.hash';
import type { Commitments } from '../growing/leaf.hash';
import type { IdRunRows } from '../ids/id-run-rows.adapter';
import type { SealTables } from '../growing/seal-tables.adapter';
import type { SignedCopy } from '../growing/signed-copy.file';
import { EventReplay } from './event-replay.provider';
import { type AuditReport, type Finding, Findings, MAX_LISTED } from './finding';
import { IdRunReplay } from './id-run-replay.provider';
import { TreeReplay } from './tree-replay.provider';

export interface ReplayParts {
  readonly store: BytesReader & Pick<EventStore, 'hiddenStreams'>;
  /** As the sealer has it. */
  readonly isDense: boolean;
  readonly tables: SealTables;
  readonly idRuns: IdRunRows;
  readonly copy: SignedCopy;
  readonly commitments: Commitments;
  readonly keys: readonly VerifierKey[];
}

/** Positions begin at 1; whoever writes an event below them hides it from all who read the log, but not from who reads its stream. */
const BEFORE_ALL = -(2n ** 62n);
/** Tiles are compared after so many bundles: a whole tile of the next level. */
const BUNDLES_BETWEEN = TILE_WIDTH;

/**
 * Reads every stored event, and from them everything that was said of them: commitments, entries, tiles, roots and
 * signatures. A log can be perfectly append-only while the rows behind it are edited; only reading all of it shows that.
 */
export async function fullReplay(
  { store, isDense, tables, idRuns, copy, commitments, keys }: ReplayParts,
  findings: Findings,
  seen?: (event: EventInBytes, leafIndex: number) => void,
): Promise<AuditReport> {
  // The copy is read first: what it holds is in the database since before.
  const signed = signedOutside(copy);
  const find = (...found: readonly Finding[]): void => findings.add(...found);
  const runs = await IdRunReplay.begin(idRuns, find);
  const { origin, size, recorded } = await tables.extent();
  const rooted = (size: number, root: Buffer): void => {
    const known = signed.get(size);
    signed.delete(size);
    if (known && !known.root.equals(root))
      find({
        kind: 'ALTERED',
        place: 'copy',
        what: `checkpoint ${size} was signed with the root ${known.root.toString('base64')}, the database gives ${root.toString('base64')}: the log was forked`,
      });
  };
  const [events, tree] = [
    new EventReplay({ store, start: isDense ? BEFORE_ALL : 0n, tables, commitments }, find, seen),
    new TreeReplay(tables, origin, keys, find, rooted),
  ];
  for await (const bundle of events.bundles(size)) {
    await tree.add(bundle.leafHashes);
    await runs.add(bundle);
    if (bundle.n % BUNDLES_BETWEEN === BUNDLES_BETWEEN - 1) await tree.compareTiles();
  }
  await tree.compareTiles();
  await tree.end(recorded);
  await events.end();
  await runs.end(size);
  for (const { stream, by } of await store.hiddenStreams())
    find({ kind: 'ALTERED', place: 'stream', what: `${stream} is kept from whoever reads it, by ${by}; its events are in the log` });
  for (const { size } of signed.values())
    find({
      kind: 'MISSING',
      place: 'copy',
      what: `checkpoint ${size} was signed, and the database has none: it was restored from an older copy, or cut`,
    });
  nameLostSaltKey(findings, events.events);
  const published = await tables.latestPublished();
  return {
    size: tree.size,
    root: tree.root.toString('base64'),
    checkpoint: published?.note ?? null,
    events: events.events,
    idRuns: runs.checked,
    counts: findings.counts,
    findings: findings.listed,
  };
}

const signedOutside = (copy: SignedCopy) => new Map(copy.all().map((checkpoint) => [checkpoint.size, checkpoint]));

/** Where nothing at all is what was committed to, the key of the salts is another one: said first, for the rest follows from it. */
function nameLostSaltKey(findings: Findings, events: number): void {
  const isOfCommitment = ({ place, what }: Finding): boolean => place === 'event' && /^(data|saltKeyId) of /.test(what);
  if (events < 2 || findings.listed.filter(isOfCommitment).length < Math.min(events, MAX_LISTED)) return;
  findings.add({
    kind: 'ALTERED',
    place: 'saltKey',
    what: 'no event is what was committed to: the salt key is not the one with which they were recorded',
  });
  findings.listed.unshift(findings.listed.pop()!);
}
