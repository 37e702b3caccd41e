import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { startService } from '../../../src/app';
import { isRefusal } from '../../../src/kernel/refusal';
import type { Position, StoredEvent } from '../../../src/ledger/event-store.port';
import { Ledger } from '../../../src/ledger/ledger';
import type { Outcome } from '../../../src/ledger/receipt';
import type { Process } from '../../../src/projecting/process';
import { ProcessRunner } from '../../../src/projecting/engine/process-runner.provider';
import type { Listening, Order, Step, Told } from './kill-plan';
import { settingsOn } from '../service';

/*
 * The whole service, in which processes are held back and die as they are told: what the product calls is wrapped from
 * outside, before it starts. It loads first and waits to be told, so that it can be loaded while another one is dying.
 */

interface Reaction {
  hasCommanded: boolean;
  hasRecorded: boolean;
  isInCommand: boolean;
}
/** What is private to a runner, as far as it is wrapped here. */
interface Wrapped {
  readonly process: Process;
  react(stored: StoredEvent): Promise<void>;
  advance(from: Position, to: Position): Promise<Position>;
}
type Recording = (request: never) => Promise<Outcome | readonly Outcome[]>;
type Executing = (...args: unknown[]) => Promise<unknown>;

const reactions = new AsyncLocalStorage<Reaction>();
let order: Order = { held: [] };
let hasReacted = false;

const isTarget = ({ name }: Process): boolean => name === order.target?.process;
/** Nothing of this process happens after it: nobody is told, nothing is rolled back in peace. */
async function dieAt(step: Step): Promise<void> {
  if (order.target?.step !== step) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
}

function wrapRunners(): void {
  const runners = ProcessRunner.prototype as unknown as Wrapped;
  const { react, advance } = runners;
  runners.react = async function reacting(stored) {
    while (order.held.includes(this.process.name)) await once(process, 'message');
    if (!isTarget(this.process)) return react.call(this, stored);
    const reaction = { hasCommanded: false, hasRecorded: false, isInCommand: false };
    await reactions.run(reaction, () => react.call(this, stored));
    hasReacted = true;
    if (reaction.hasCommanded || order.target?.isSilent) await dieAt('before its checkpoint');
  };
  runners.advance = async function advancing(from, to) {
    const reached = await advance.call(this, from, to);
    if (isTarget(this.process) && hasReacted) await dieAt('after its checkpoint');
    return reached;
  };
}

/** A command that a command gives is part of it. */
function wrapCommands(): void {
  const bus = CommandBus.prototype as unknown as { execute: Executing };
  const { execute } = bus;
  bus.execute = async function executing(...args) {
    const reaction = reactions.getStore();
    if (!reaction || reaction.isInCommand) return execute.apply(this, args);
    await dieAt('before its command');
    if (reaction.hasRecorded) await dieAt('between its commands');
    Object.assign(reaction, { hasCommanded: true, isInCommand: true });
    const outcome = await execute.apply(this, args);
    reaction.isInCommand = false;
    return outcome;
  };
}

const isNew = (outcome: Outcome): boolean => !isRefusal(outcome) && !outcome.replayed && outcome.events.length > 0;

function wrapLedger(): void {
  const ledger = Ledger.prototype as unknown as Record<'record' | 'recordEach', Recording>;
  for (const name of ['record', 'recordEach'] as const) {
    const record = ledger[name];
    ledger[name] = async function recording(request) {
      const outcome = await record.call(this, request);
      const reaction = reactions.getStore();
      if (!reaction || ![outcome].flat().some(isNew)) return outcome;
      reaction.hasRecorded = true;
      await dieAt('after its first append');
      return outcome;
    };
  }
}

async function told({ place, ...next }: Told): Promise<void> {
  order = next;
  if (place) ({ url } = await startService(settingsOn(place.databaseUrl, place.dataDir, { eventStoreDb: place.eventStoreDb })));
  process.send!({ url } satisfies Listening);
}

let url = '';
Logger.overrideLogger(false);
wrapRunners();
wrapCommands();
wrapLedger();
process.on('message', (message) => void told(message as Told));
// Nobody is left to tell it anything.
process.on('disconnect', () => process.exit());
