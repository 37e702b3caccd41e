#!/usr/bin/env node
// @ts-check
// A witness: cosigns the checkpoints of logs that it knows, each only if it continues the last one, so that no log can show one past to
// some and another to others. Run by whoever is to be believed: a regulator, an association. Needs Node 20 and the files beside it.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkpointIn } from './checkpoint.mjs';
import { cosigned, keyIdOf, keyIn, LOG_KEY, WITNESS_KEY } from './note.mjs';
import { folderNameOf, placedOnce, WitnessStore } from './witness-store.mjs';
import { refusal, submissionIn } from './witness-rule.mjs';

const USAGE = `witness --folder DIR --name NAME --log KEY [--log KEY …] [--port 8091] [--host 127.0.0.1]
  --folder DIR   where its key and its records lie; both are made on the first start
  --name NAME    its name, for ever: an address of yours without https://, such as witness.example.gov.cn/skills
  --log KEY      a log that it cosigns, as text or as a file (several keys of one log while it changes its key)
POST /add-checkpoint, GET /<SHA-256 of the log's name in hex>/checkpoint, GET /vkey`;
/** 63 hashes and a checkpoint with many signatures. */
const MOST_BODY_BYTES = 64 * 1024;
const REQUEST_MS = 10_000;
const [TEXT, SIZE] = ['text/plain; charset=utf-8', 'text/x.tlog.size'];

/**
 * @typedef {{ name: string, secret: import('node:crypto').KeyObject, id: string, vkey: string }} WitnessKey
 * @typedef {{ status: number, body: string, type?: string }} Answer
 */

/** @param {string} name @param {import('node:crypto').KeyObject} secret @returns {WitnessKey} */
export function witnessKey(name, secret) {
  const raw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32);
  const id = keyIdOf(name, WITNESS_KEY, raw);
  const vkey = `${name}+${id}+${Buffer.concat([Buffer.from([WITNESS_KEY]), raw]).toString('base64')}`;
  if (!keyIn(vkey)) throw new Error(`this is no name of a witness: ${name}`);
  return { name, secret, id, vkey };
}

export class Witness {
  /** @param {{ key: WitnessKey, logs: readonly import('./note.mjs').Key[], store: WitnessStore, now: () => number, alarm: (line: string) => void }} parts now: seconds of 1970 */
  constructor({ key, logs, store, now, alarm }) {
    this.key = key;
    this.logs = logs;
    this.store = store;
    this.now = now;
    this.alarm = alarm;
  }

  /** Nothing waits between reading the record and writing the next: within a process no other submission comes between. @param {Buffer} body @returns {Answer} */
  addCheckpoint(body) {
    const submission = submissionIn(body);
    if (!submission) return { status: 400, body: 'this is no submission\n' };
    const name = folderNameOf(submission.checkpoint.origin);
    const last = this.store.last(name);
    const refused = refusal(submission, this.logs, last && checkpointIn(last.bytes));
    if (refused?.isAgainstLog) this.alarm(`AGAINST THE LOG: ${refused.why}: kept as ${this.store.keepRefused(name, body)}`);
    if (refused) return { status: refused.status, body: refused.body ?? `${refused.why}\n`, type: refused.status === 409 ? SIZE : TEXT };
    const { text } = submission.checkpoint.note;
    const line = this.#cosignature(text);
    const record = Buffer.from(`${text}\n${this.#logSignatures(submission.checkpoint)}${line}`);
    // Another process was faster: the client learns the size from it, and asks again.
    if (!this.store.put(name, last?.number ?? 0, record)) return this.addCheckpoint(body);
    return { status: 200, body: line };
  }

  /** The last checkpoint that was cosigned, as whoever watches asks for it. @param {string} name @returns {Answer} */
  lastOf(name) {
    const last = this.store.last(name);
    return last ? { status: 200, body: last.bytes.toString() } : { status: 404, body: 'no checkpoint of this log was cosigned here\n' };
  }

  /** @param {string} text */
  #cosignature(text) {
    const [time, seconds] = [this.now(), Buffer.alloc(8)];
    seconds.writeBigUInt64BE(BigInt(time));
    const signature = sign(null, Buffer.from(cosigned(text, time)), this.key.secret);
    return `\u2014 ${this.key.name} ${Buffer.concat([Buffer.from(this.key.id, 'hex'), seconds, signature]).toString('base64')}\n`;
  }

  /** Signatures of the log itself; those of others were not checked here. @param {import('./checkpoint.mjs').Checkpoint} checkpoint */
  #logSignatures({ note }) {
    const ofLog = note.signatures.filter(({ name, id }) => this.logs.some((key) => key.name === name && key.id === id));
    return ofLog
      .map(({ name, id, bytes }) => `\u2014 ${name} ${Buffer.concat([Buffer.from(id, 'hex'), bytes]).toString('base64')}\n`)
      .join('');
  }
}

/** @param {Witness} witness */
export function serverOf(witness) {
  const server = createServer((request, response) => {
    const say = (/** @type {Answer} */ { status, body, type = TEXT }) => response.writeHead(status, { 'content-type': type }).end(body);
    const { pathname } = new URL(request.url ?? '/', 'http://witness');
    if (request.method === 'POST' && pathname === '/add-checkpoint')
      return void bodyOf(request).then(
        (body) => say(body ? witness.addCheckpoint(body) : { status: 413, body: 'too large\n' }),
        () => response.destroy(),
      );
    const [, name] = /^\/([0-9a-f]{64})\/checkpoint$/.exec(pathname) ?? [];
    if (request.method !== 'GET') return void say({ status: 405, body: 'not here\n' });
    if (name) return void say(witness.lastOf(name));
    return void say(pathname === '/vkey' ? { status: 200, body: `${witness.key.vkey}\n` } : { status: 404, body: 'not here\n' });
  });
  server.requestTimeout = REQUEST_MS;
  return server;
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<Buffer | undefined>} undefined where it is too large */
async function bodyOf(request) {
  /** @type {Buffer[]} */
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BODY_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The key of a folder; made on the first start, and never again: two processes that start together have one key. @param {string} folder @param {string} name */
function keyOf(folder, name) {
  const file = join(folder, 'key.pem');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) placedOnce(file, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return witnessKey(name, createPrivateKey(readFileSync(file)));
}

/** @param {string} given a key, or a file that holds one */
function logKey(given) {
  const key = keyIn(existsSync(given) ? readFileSync(given, 'utf8').trim() : given);
  if (key?.type !== LOG_KEY) throw new Error(`--log is no key of a log: ${given}`);
  return key;
}

/** @param {string[]} args */
function main(args) {
  const { values } = parseArgs({
    args,
    options: {
      folder: { type: 'string' },
      name: { type: 'string' },
      log: { type: 'string', multiple: true },
      port: { type: 'string' },
      host: { type: 'string' },
    },
  });
  const { folder, name, log = [], port = '8091', host = '127.0.0.1' } = values;
  if (folder === undefined || name === undefined || log.length === 0) throw new Error(USAGE);
  const key = keyOf(folder, name);
  const witness = new Witness({
    key,
    logs: log.map(logKey),
    store: new WitnessStore(folder),
    now: () => Math.floor(Date.now() / 1000),
    alarm: (line) => process.stderr.write(`${line}\n`),
  });
  const server = serverOf(witness).listen(Number(port), host, () =>
    process.stdout.write(
      `${JSON.stringify({ vkey: key.vkey, address: `http://${host}:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}` })}\n`,
    ),
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv.slice(2));
  } catch (fault) {
    process.stderr.write(`${/** @type {Error} */ (fault).message}\n`);
    process.exitCode = 2;
  }
}
