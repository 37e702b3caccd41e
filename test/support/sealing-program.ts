import { setTimeout as pause } from 'node:timers/promises';
import { Sealer, type SealStep } from '../../src/sealing/growing/sealer.provider';
import { type LogKind, openSealedLog } from './logs/sealed-log';

/** What it signed, in the order in which it did. */
export interface Signed {
  readonly text: string;
}
const LOOK_MS = 5;

/**
 * Seals a log until so many leaves are published, without asking whether another one does: only the fence keeps two of
 * these apart. Dies behind its second step of a kind, in the middle of whatever it does.
 */
async function main(url: string, folder: string, target: number, dieAfter: SealStep | 'never', kind: LogKind): Promise<void> {
  let reached = 0;
  const log = openSealedLog(
    url,
    folder,
    (step) => {
      if (step === dieAfter && (reached += 1) === 2) process.kill(process.pid, 'SIGKILL');
    },
    kind,
  );
  const signers = log.parts.signers.map((signer) => ({
    ...signer,
    sign: async (text: string) => (process.send!({ text }), signer.sign(text)),
  }));
  for (;;) {
    // Another one was faster, or stands where this one stood: both look again.
    const end = await sealedUp({ ...log.parts, signers }, target).catch(() => 0);
    if (end >= target) break;
  }
  await log.close();
  process.disconnect();
}

async function sealedUp(parts: Parameters<typeof Sealer.takeUp>[0], target: number): Promise<number> {
  const sealer = await Sealer.takeUp(parts);
  while (sealer.size < target) if ((await sealer.step()) === 0) await pause(LOOK_MS);
  return sealer.size;
}

const [, , , url, folder, target, dieAfter, kind] = process.argv;
void main(url!, folder!, Number(target), dieAfter as SealStep, kind as LogKind);
