import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tarOf } from './tar';

/** The folder that stands alone (ADR 148), beside `src` as beside `dist`. */
const FOLDER = join(__dirname, '..', '..', '..', 'verifier');
/** A witness is run by few, and needs more than evidence: its programs stay at home. */
const IS_OF_EVIDENCE = /^(?!witness).*\.(mjs|sh)$/;
const GO = join('with-go', 'verify.go');

let made: Buffer | undefined;

/** The verifier as it is handed out with every evidence file: its sources, the script for openssl, the program for Go. Read once. */
export function verifierArchive(): Buffer {
  if (made) return made;
  const names = [
    ...readdirSync(FOLDER)
      .filter((name) => IS_OF_EVIDENCE.test(name))
      .sort(),
    GO,
  ];
  const files = names.map((name) => ({
    name: `verifier/${name.replaceAll('\\', '/')}`,
    content: readFileSync(join(FOLDER, name)),
    isProgram: /(\.sh|verify\.mjs)$/.test(name),
  }));
  return (made = gzipSync(tarOf(files), { level: 9 }));
}
