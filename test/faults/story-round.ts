import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../support/stories/made-people';
import { play, resultOf } from '../support/demo';
import { LedgerFolder } from './ledger-folder';
import { LogAudit } from './log-audit';
import { killWholeServer, send } from './server-faults';
import type { Tally } from './tally';

/** The first steps of the demo make what the others need; the last ones record nothing. */
const STEPS = [2, 18] as const;
const STEP = /^\[\s*[\d.]+ s\]/;

/**
 * The demo's story, whose service is killed at a step taken by chance; the next run sends the same requests to the same
 * folder again. It comes to the same counts as a story that nothing happened to.
 */
export async function storyRound(seed: number, kills: number, quiet: object): Promise<Tally> {
  const [random, folder] = [chance(seed), new LedgerFolder()];
  const findings: string[] = [];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const { code } = await playedTo(folder, random.between(...STEPS));
      if (code === 0) findings.push('the demo did not notice that its service was killed');
    }
    const { counts } = resultOf(await play(['--json', '--data', folder.path]));
    // Of all events there may be one more or less: a day is sealed where somebody read after the last seal, and whoever plays a step again reads again.
    const withoutAll = (each: object): string => JSON.stringify({ ...each, events: undefined });
    if (withoutAll(counts) !== withoutAll(quiet)) findings.push(`after kills ${JSON.stringify(counts)}, without ${JSON.stringify(quiet)}`);
    findings.push(...(await folder.differencesOnRebuild()));
    const audit = new LogAudit({ isGapless: true });
    for (const event of await folder.log()) audit.add(event);
    const settled = audit.settle([]);
    return folder.closed({
      ...settled,
      faults: { 'kill-service-in-story': kills },
      retries: 0,
      findings: [...findings, ...settled.findings],
    });
  } finally {
    await killWholeServer(folder.path);
  }
}

function playedTo(folder: LedgerFolder, step: number): ReturnType<typeof play> {
  let steps = 0;
  return play(['--json', '--data', folder.path], (line) => {
    if (!STEP.test(line)) return;
    steps += 1;
    if (steps === step) send(servicePid(folder.path), 'SIGKILL');
  });
}

const servicePid = (dataDir: string): number => Number(/^PID=(\d+)$/m.exec(readFileSync(join(dataDir, 'demo.env'), 'utf8'))![1]);
