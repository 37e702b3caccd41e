import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The folder that stands alone: whoever does not trust this program takes it from elsewhere, and gets the same answer. */
const VERIFIER = join(__dirname, '..', '..', 'verifier');

/** Runs a program of the verifier as anybody would, in a process of its own that knows nothing of this ledger; its exit code is ours. */
function standAlone(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(VERIFIER, program), ...args], { stdio: 'inherit' });
    // Whoever ends this program ends what it started.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** `verify <folder | address | archive | proof>`: whether what a ledger publishes or hands out is what was sealed. Needs no database. */
export const verify = (args: readonly string[]): Promise<number> => standAlone('verify.mjs', args);

/** `witness --folder DIR --name NAME --log KEY`: cosigns checkpoints of other people's logs. For whoever is to be believed; knows nothing of this ledger. */
export const witness = (args: readonly string[]): Promise<number> => standAlone('witness.mjs', args);
