// @ts-check
// What a witness remembers of each log: the last checkpoint that it cosigned. A folder, safe against power cuts and against a second process.
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from './merkle.mjs';

/** Records that stay behind the last one. Whoever decided by an older one finds its successor's name taken, as long as that is still there. */
const KEPT_RECORDS = 64;
/** Of what speaks against a log, enough to show; a flood of it must not fill a disk. */
const MOST_REFUSED = 1_000;
const DIGITS = 12;

/** A log has a folder of its own; its name must not lead out of ours. @param {string} origin */
export const folderNameOf = (origin) => sha256(origin).toString('hex');

export class WitnessStore {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /** @param {string} name of a folder, of `folderNameOf` @returns {{ number: number, bytes: Buffer } | undefined} */
  last(name) {
    const number = this.#numbers(name).at(-1);
    return number === undefined ? undefined : { number, bytes: readFileSync(this.#path(name, number)) };
  }

  /**
   * Puts a checkpoint behind the one by which it was decided: whether nobody was faster. On disk before this returns.
   * @param {string} name @param {number} after the number of that one, 0 where there was none @param {Buffer} bytes
   */
  put(name, after, bytes) {
    mkdirSync(join(this.folder, name), { recursive: true });
    if (!placedOnce(this.#path(name, after + 1), bytes)) return false;
    for (const number of this.#numbers(name)) if (number <= after + 1 - KEPT_RECORDS) rmSync(this.#path(name, number), { force: true });
    return true;
  }

  /** What a log signed and may not have signed. @param {string} name @param {Buffer} body */
  keepRefused(name, body) {
    const refused = join(this.folder, name, 'refused');
    mkdirSync(refused, { recursive: true });
    const path = join(refused, sha256(body).toString('hex'));
    if (!existsSync(path) && readdirSync(refused).length < MOST_REFUSED) written(path, body);
    return path;
  }

  /** @param {string} name */
  #numbers(name) {
    const folder = join(this.folder, name);
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((each) => /^\d+$/.test(each))
          .map(Number)
          .sort((a, b) => a - b)
      : [];
  }

  /** @param {string} name @param {number} number */
  #path(name, number) {
    return join(this.folder, name, String(number).padStart(DIGITS, '0'));
  }
}

/**
 * Puts a file where none is: whether it was this one. Of two processes who try one succeeds, and neither ever reads half a file.
 * On disk before this returns. @param {string} path @param {string | Buffer} bytes
 */
export function placedOnce(path, bytes) {
  // Two containers on one folder may have the same number of process.
  const temporary = join(dirname(path), `.${randomUUID()}.${basename(path)}`);
  written(temporary, bytes);
  try {
    // A link is made by one of two who try, and the file behind it is whole: this is the comparison and the exchange.
    linkSync(temporary, path);
  } catch (fault) {
    if (/** @type {NodeJS.ErrnoException} */ (fault).code === 'EEXIST') return false;
    throw fault;
  } finally {
    rmSync(temporary, { force: true });
  }
  synced(dirname(path));
  return true;
}

/** @param {string} path @param {string | Buffer} bytes */
function written(path, bytes) {
  const file = openSync(path, 'w', 0o600);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A name is on disk when its folder is. @param {string} folder */
function synced(folder) {
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
