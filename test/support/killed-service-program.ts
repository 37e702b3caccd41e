import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { startService } from '../../src/app';
import { isRefusal } from '../../src/kernel/refusal';
import type { StoredEvent } from '../../src/ledger/event-store.port';
import { Ledger } from '../../src/ledger/ledger';
import type { Outcome } from '../../src/ledger/receipt';
import type { Process } from '../../src/projecting/process';
import { ProcessRunner } from '../../src/projecting/process-runner';
import type { KillPlan, Listening } from './kill-plan';
import { settingsOn } from './service';

const acting = new AsyncLocalStorage<{ hasRecorded: boolean }>();
const never = (): Promise<never> => new Promise(() => undefined);
function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return never();
}

function armRunners({ target, held }: KillPlan): void {
  const runners = ProcessRunner.prototype as unknown as { readonly process: Process; react(stored: StoredEvent): Promise<void> };
  const { react } = runners;
  runners.react = async function reacting(this: typeof runners, stored) {
    if (held.includes(this.process.name)) return never();
    if (this.process.name !== target?.process) return react.call(this, stored);
    const reaction = { hasRecorded: false };
    await acting.run(reaction, () => react.call(this, stored));
    if (reaction.hasRecorded && target.step === 'after its reaction') await die();
  };
}

type Recording = (request: never) => Promise<Outcome | readonly Outcome[]>;
function armLedger({ target }: KillPlan): void {
  const ledger = Ledger.prototype as unknown as Record<'record' | 'recordEach', Recording>;
  for (const name of ['record', 'recordEach'] as const) {
    const record = ledger[name];
    ledger[name] = async function recording(this: Ledger, request) {
      const reaction = acting.getStore();
      if (reaction && target?.step === 'before it records') await die();
      const outcome = await record.call(this, request);
      if (!reaction || [outcome].flat().every(isRefusal)) return outcome;
      reaction.hasRecorded = true;
      return target?.step === 'after its first record' ? die() : outcome;
    };
  }
}

async function main(plan: KillPlan): Promise<void> {
  Logger.overrideLogger(false);
  armRunners(plan);
  armLedger(plan);
  const { url } = await startService(settingsOn(plan.databaseUrl, plan.dataDir));
  process.send!({ url } satisfies Listening);
}

void main(JSON.parse(process.argv[3]!) as KillPlan);
