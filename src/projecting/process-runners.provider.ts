import type { DiscoveryService } from '@nestjs/core';
import type { Pool } from 'pg';
import type { FollowingClock } from '../kernel/clock';
import type { Committer } from '../ledger/commitment.port';
import type { EventStore } from '../ledger/event-store.port';
import { ACTS_WHEN } from './act-when.decorator';
import { noEarlierThanItsCause } from './no-earlier-than-its-cause';
import type { Process } from './process';
import { ProcessRunner } from './process-runner';

/** Every injectable marked {@link ActsWhen}, each behind a runner of its own. */
export const processRunners = (discovery: DiscoveryService, store: EventStore, pool: Pool, committer: Committer, clock: FollowingClock): ProcessRunner[] =>
  discovery
    .getProviders()
    .filter(({ metatype }) => metatype && Reflect.getMetadata(ACTS_WHEN, metatype) === true)
    .map(({ instance }) => new ProcessRunner(noEarlierThanItsCause(instance as Process, clock), store, pool, committer));
