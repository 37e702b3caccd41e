import type { DiscoveryService } from '@nestjs/core';
import type { Pool } from 'pg';
import type { FollowingClock } from '../../kernel/clock';
import type { Committer } from '../../ledger/commitment.port';
import type { EventStore } from '../../ledger/event-store.port';
import { ACTS_WHEN } from '../act-when.decorator';
import { noEarlierThanItsCause } from './no-earlier-than-its-cause';
import type { Process } from '../process';
import { ProcessRunner } from './process-runner.provider';
import { twiceIn } from '../projection';
import type { StepMeter } from './step-meter.port';

/**
 * Every injectable marked {@link ActsWhen}, each behind a runner of its own.
 * @throws where two have one name, and so one checkpoint, or one follows a type twice
 */
export function processRunners(
  discovery: DiscoveryService,
  store: EventStore,
  pool: Pool,
  committer: Committer,
  clock: FollowingClock,
  steps?: StepMeter,
): ProcessRunner[] {
  const processes = discovery
    .getProviders()
    .filter(({ metatype }) => metatype && Reflect.getMetadata(ACTS_WHEN, metatype) === true)
    .map(({ instance }) => instance as Process);
  const fault = declaredTwice(processes);
  if (fault) throw new Error(fault);
  return processes.map((process) => new ProcessRunner(noEarlierThanItsCause(process, clock), store, pool, committer, steps));
}

/** What cannot be meant; undefined where all is well. */
export function declaredTwice(processes: readonly Pick<Process, 'name' | 'on'>[]): string | undefined {
  const names = twiceIn(processes.map(({ name }) => name));
  if (names.length > 0) return `two processes are called ${names.join(', ')}`;
  return processes
    .map(({ name, on }) => ({ name, types: twiceIn(on.map(({ type }) => type)) }))
    .filter(({ types }) => types.length > 0)
    .map(({ name, types }) => `${name} reacts twice to ${types.join(', ')}`)
    .at(0);
}
