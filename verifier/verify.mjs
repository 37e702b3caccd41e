#!/usr/bin/env node
// @ts-check
// Verifies what a Skills Ledger publishes or hands out, without it: a log (folder or address), an evidence file (archive or folder), one proof.
// Needs Node 20 and the files beside it; reads nothing else, and the network only where an address is given.
import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { entryIn } from './entry.mjs';
import { laterEvents, stamped, verifyEvidence, verifyOpening, verifyProof } from './evidence.mjs';
import { keyIn, LOG_KEY } from './note.mjs';
import { policyIn, policyOfKeys } from './policy.mjs';
import { EXIT, Report } from './report.mjs';
import { signedCheckpoint, tellCheckpoint } from './signatures.mjs';
import { address, folder, limited, unpacked } from './sources.mjs';
import { proofIn } from './tlog-proof.mjs';
import { verifyTree } from './tree.mjs';
import { filesIn, MOST_ARCHIVE_BYTES } from './zip.mjs';

const USAGE = `verify <folder | https://…/tlog | evidence.zip | X.tlog-proof> --policy FILE | --vkey KEY
  --policy FILE      the policy that YOU hold: the log's key and the witnesses you rely on (c2sp.org/tlog-policy)
  --vkey KEY         the log's key that YOU hold, as text or as a file, where you rely on no witness
  --since FILE       a checkpoint that you kept: the log must still begin with it (may be given several times)
  --tree PLACE       with evidence: the whole log; where it holds later events of the same streams, the verdict is INCOMPLETE
  --tsa-ca FILE      certificates (PEM) of the time-stamp authority that you trust
  --timestamp FILE   with a log: a time-stamp of its checkpoint
  --any-entries      the entries of the log are not events of a Skills Ledger
  --unpack FOLDER    with an archive: its files, into a new folder
  --json             one JSON object
Without --policy or --vkey nothing can be GOOD: keys that come with the data prove nothing about who signed it.
exit code: 0 good, 1 something is wrong, 2 wrong use, 3 consistent in itself but no key of yours was given, 4 good but the whole log holds later events`;

/**
 * @typedef {import('./sources.mjs').Source} Source
 * @typedef {import('./policy.mjs').Policy} Policy
 * @typedef {ReturnType<typeof argumentsIn>['values']} Options
 */

/** @param {readonly string[]} args */
const argumentsIn = (args) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      policy: { type: 'string' },
      vkey: { type: 'string' },
      since: { type: 'string', multiple: true },
      tree: { type: 'string' },
      'tsa-ca': { type: 'string' },
      timestamp: { type: 'string' },
      unpack: { type: 'string' },
      'any-entries': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });

/** @param {readonly string[]} args @returns {Promise<Report>} @throws {Error} for a wrong use */
export async function verify(args) {
  const { values, positionals } = argumentsIn(args);
  const [place, ...more] = positionals;
  if (place === undefined || more.length > 0 || (values.policy !== undefined && values.vkey !== undefined)) throw new Error(USAGE);
  const report = new Report();
  if (place.endsWith('.tlog-proof')) await verifyOne(report, place, onlyOfEvidence(values));
  else await verifyPlace(report, place, values);
  return report;
}

/**
 * Whoever asks whether the whole log holds more must not be told GOOD because nobody looked.
 * @param {Options} values @returns {Options} @throws {Error} for a wrong use
 */
function onlyOfEvidence(values) {
  if (values.tree !== undefined) throw new Error(USAGE);
  return values;
}

/** @param {Report} report @param {string} place @param {Options} values */
async function verifyPlace(report, place, values) {
  const source = await sourceOf(report, place, values.unpack);
  if (!source) return;
  const policy = await policyFor(report, source, values);
  const stampers = values['tsa-ca'] === undefined ? [] : certificatesIn(await limited(values['tsa-ca']));
  const since = await Promise.all((values.since ?? []).map(async (name) => ({ name, bytes: await limited(name) })));
  const areEvents = !values['any-entries'];
  const isEvidence = (await source.names?.())?.some((name) => name.startsWith('events/')) ?? false;
  if (!isEvidence) {
    onlyOfEvidence(values);
    const checkpoint = await verifyTree(report, source, policy, { since, areEvents });
    if (checkpoint && values.timestamp !== undefined)
      stamped(report, values.timestamp, await limited(values.timestamp), checkpoint.bytes, stampers);
    return;
  }
  const proven = await verifyEvidence(report, source, policy, stampers);
  if (values.tree === undefined) return;
  const [later, tree] = [laterEvents(report, proven), await sourceOf(report, values.tree)];
  // The log must have grown from the one that the evidence shows: its checkpoint is one that was kept.
  const kept = [{ name: 'checkpoint', bytes: (await source.read('checkpoint')) ?? Buffer.alloc(0) }, ...since];
  if (tree && (await verifyTree(report, tree, policy, { since: kept, areEvents, onEntry: later.take }))) later.end();
}

/** @param {Report} report @param {string} place @param {string} [unpackTo] @returns {Promise<Source | undefined>} */
async function sourceOf(report, place, unpackTo) {
  if (/^https?:\/\//.test(place)) return address(place);
  const { isDirectory, size } = await stat(place).then((found) => ({ isDirectory: found.isDirectory(), size: found.size }));
  if (isDirectory) return folder(place);
  try {
    if (size > MOST_ARCHIVE_BYTES) throw new Error(`larger than ${MOST_ARCHIVE_BYTES} bytes`);
    const { files, isRepacked, alteredAt } = filesIn(await readFile(place));
    if (isRepacked) report.fact('REPACKED');
    if (alteredAt !== undefined) report.finding('ARCHIVE_ALTERED', place, String(alteredAt));
    if (unpackTo !== undefined) await unpack(files, unpackTo);
    return unpacked(files);
  } catch (fault) {
    report.finding('ARCHIVE_MALFORMED', place, /** @type {Error} */ (fault).message);
    return undefined;
  }
}

/** A name that leads elsewhere, or a file that is there already, is refused. @param {Map<string, Buffer>} files @param {string} to */
async function unpack(files, to) {
  for (const [name, content] of files) {
    if (!/^\w[\w.-]*(\/\w[\w.-]*)*$/.test(name)) throw new Error(`it holds a file that is not unpacked here: ${name}`);
    await mkdir(dirname(join(to, name)), { recursive: true });
    await writeFile(join(to, name), content, { flag: 'wx' });
  }
}

/** The policy of whoever asks; or else the one that came with the data, which is said. @param {Report} report @param {Source} source @param {Options} values @returns {Promise<Policy>} */
async function policyFor(report, source, { policy, vkey }) {
  report.isTrusted = policy !== undefined || vkey !== undefined;
  const theirs = await source.read('policy');
  if (policy !== undefined) {
    const mine = await limited(policy);
    if (theirs && !theirs.equals(mine)) report.fact('POLICY_DIFFERS');
    return policyIn(mine);
  }
  if (vkey !== undefined) return policyOfKeys(await keysFrom(vkey));
  report.fact('UNTRUSTED');
  if (theirs) return policyIn(theirs);
  return policyOfKeys(linesIn((await source.read('vkey')) ?? Buffer.alloc(0)).flatMap((line) => keyIn(line) ?? []));
}

/** @param {Buffer} bytes */
const linesIn = (bytes) =>
  bytes
    .toString()
    .split('\n')
    .filter((line) => line !== '');

/** While a log exchanges its key it has two. @param {string} given a key, or a file with one in each line */
async function keysFrom(given) {
  const keys = (existsSync(given) ? linesIn(await limited(given)) : [given]).map((line) => keyIn(line.trim()));
  const known = keys.flatMap((key) => (key?.type === LOG_KEY ? key : []));
  if (known.length === 0 || known.length < keys.length) throw new Error(`--vkey is no key of a log: ${given}`);
  return known;
}

/** @param {Buffer} pem */
const certificatesIn = (pem) =>
  (pem.toString().match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((each) => new X509Certificate(each));

/** One proof, with the entry and the opening that stand beside it. @param {Report} report @param {string} file @param {Options} values */
async function verifyOne(report, file, values) {
  const [stem, bytes] = [file.slice(0, -'.tlog-proof'.length), await limited(file)];
  const policy = await policyFor(report, folder(join(file, '..')), values);
  const checkpoint = proofIn(bytes)?.checkpoint;
  const entryBytes = existsSync(`${stem}.entry`) ? await limited(`${stem}.entry`) : undefined;
  if (!entryBytes) return report.finding('ENTRY_MISSING', `${stem}.entry`);
  if (!verifyProof(report, file, bytes, entryBytes, policy) || !checkpoint) return undefined;
  tellCheckpoint(
    report,
    /** @type {import('./checkpoint.mjs').Checkpoint} */ (signedCheckpoint(report, file, checkpoint.bytes, policy)),
    policy,
  );
  report.fact('PROOFS', { count: 1 });
  const [entry, opening] = [entryIn(entryBytes), `${stem}.opening.json`];
  if (!values['any-entries'] && !entry) report.finding('ENTRY_MALFORMED', `${stem}.entry`);
  if (entry && existsSync(opening) && verifyOpening(report, opening, await limited(opening), entry)) report.fact('OPENINGS', { count: 1 });
}

/** @param {readonly string[]} args */
async function main(args) {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return EXIT.good;
  }
  const report = await verify(args);
  process.stdout.write(`${args.includes('--json') ? report.json() : report.lines().join('\n')}\n`);
  return report.exitCode;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2)).catch((/** @type {Error} */ fault) => {
    process.stderr.write(`${fault.message}\n`);
    return EXIT.usage;
  });
}
