// Loaded into every Node process of a test run that needs a PostgreSQL (start-postgres.ts): what the process writes to its log, and every path that it is asked
// for or asks for, is kept in the folder of the run, to be searched for planted people and keys when the run ends (search-run.ts).
const { appendFileSync } = require('node:fs');
const { subscribe } = require('node:diagnostics_channel');
const { join } = require('node:path');

const folder = process.env.TEST_RUN_FOLDER;
const LOADED = Symbol.for('skills-ledger.run-tap');
/** What differs in nothing but its ids is kept once. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** A process that asks for more different paths than these asks at random. */
const MAX_PATHS = 200_000;
/** A line that a guide gives its reader shows what was asked for, to whoever asked: it is no program of ours. */
const isOneLiner = process.execArgv.some((each) => /^(-p?e|-p|--eval|--print)$/.test(each));
/** What jest itself tells of tests is no program log: their names may say whom they are about. */
const isJest = process.env.JEST_WORKER_ID === undefined && /jest/.test(process.argv[1] ?? '');

if (folder && !globalThis[LOADED]) {
  globalThis[LOADED] = true;
  const keep = (kind, text) => {
    try {
      appendFileSync(join(folder, `${process.pid}.${kind}`), text);
    } catch {
      // The run has ended, and its folder with it.
    }
  };
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write;
    stream.write = function kept(chunk, ...rest) {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      if (!isOneLiner && (!isJest || text.includes('[Nest]'))) keep('log', text.endsWith('\n') ? text : `${text}\n`);
      return write.call(this, chunk, ...rest);
    };
  }
  const paths = new Set();
  const keepPath = (path) => {
    const bare = String(path).replaceAll(UUID, '{}');
    if (paths.has(bare) || paths.size >= MAX_PATHS) return;
    paths.add(bare);
    keep('urls', `${bare}\n`);
  };
  subscribe('http.server.request.start', ({ request }) => keepPath(request.url));
  subscribe('http.client.request.start', ({ request }) => keepPath(request.path));
}
