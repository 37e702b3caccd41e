// @ts-check
// Where what is verified comes from: a folder, an address, an archive. Each reads a file by its name, within a limit.
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The largest thing that a log serves: a bundle of 256 entries of 65,535 bytes, each behind two. */
export const MOST_FILE_BYTES = 256 * (65_535 + 2);
/** Longer waits nobody for a file of some KB. */
const FETCH_MS = 30_000;

/**
 * @typedef {{ read: (name: string) => Promise<Buffer | undefined>, names?: () => Promise<string[]> }} Source
 * `read` gives undefined where there is no such file; `names` is there where files can be listed
 */

/** @param {string} file @returns {Promise<Buffer>} @throws {Error} where it is too large or not there */
export async function limited(file) {
  const { size } = await stat(file);
  if (size > MOST_FILE_BYTES) throw new Error(`${file} is larger than ${MOST_FILE_BYTES} bytes`);
  return readFile(file);
}

/** @param {string} root @returns {Source} */
export const folder = (root) => ({
  read: async (name) => (existsSync(join(root, name)) ? limited(join(root, name)) : undefined),
  names: async () => {
    const found = await readdir(root, { recursive: true, withFileTypes: true });
    return found
      .filter((each) => !each.isDirectory())
      .map((each) => join(each.path, each.name).slice(join(root, sep).length).split(sep).join('/'));
  },
});

/** @param {Map<string, Buffer>} files @returns {Source} */
export const unpacked = (files) => ({ read: async (name) => files.get(name), names: async () => [...files.keys()] });

/** @param {string} prefix @returns {Source} */
export const address = (prefix) => ({
  read: async (name) => {
    const url = `${prefix.replace(/\/$/, '')}/${name}`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) });
    if (answer.status === 404) return undefined;
    if (!answer.ok || !answer.body) throw new Error(`${url} answers ${answer.status}`);
    return limitedBody(url, answer.body);
  },
});

/** @param {string} url @param {ReadableStream<Uint8Array>} body */
async function limitedBody(url, body) {
  /** @type {Uint8Array[]} */
  const parts = [];
  let bytes = 0;
  for await (const part of /** @type {AsyncIterable<Uint8Array>} */ (/** @type {unknown} */ (body))) {
    bytes += part.length;
    if (bytes > MOST_FILE_BYTES) throw new Error(`${url} sends more than ${MOST_FILE_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
