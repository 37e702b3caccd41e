import { Controller, Get, Inject, Optional, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { KeepsNoPast } from '../http/requests/as-of.decorator';
import { AudienceOf } from '../http/edge/audience.decorator';
import { UNLIMITED } from '../http/limits/address-limits.provider';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { Engine } from '../projecting/engine/engine.provider';
import type { RunnerState } from '../projecting/engine/runner';
import type { Sealing } from '../sealing/sealing.provider';
import { SEALING } from '../sealing/sealing-token';

const OK = 200;
const UNAVAILABLE = 503;

/**
 * Live: the process answers. Ready: the store answers, so that this instance may be given requests. It is ready and DEGRADED while a
 * projection or process is held: that is so in every instance alike, and commands and all other answers go on (ADR 179). One whose
 * rows are built anew answers from the old ones. A seal that waits for witnesses, or that is DIVERGED, is told and holds nobody up.
 */
@ApiExcludeController()
@KeepsNoPast('The process that answers')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly engine: Engine,
    @Optional() @Inject(SEALING) private readonly sealing?: Sealing,
  ) {}

  @Get('live')
  @RouteConfig(UNLIMITED)
  @AudienceOf('public')
  live(): object {
    return { status: 'live' };
  }

  @Get('ready')
  @RouteConfig(UNLIMITED)
  @AudienceOf('public')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    // Told to whoever asks as a store that is silent; why, say those in the log who wanted something of it.
    const head = await this.store.head().catch(() => undefined);
    const held = this.engine.report().filter(({ stopped }) => stopped !== undefined);
    reply.status(head ? OK : UNAVAILABLE);
    return {
      status: statusOf(head !== undefined, held.length),
      store: head ? 'answers' : 'silent',
      head: head && String(head.position),
      held: held.map(({ name }) => name),
      seal: this.sealing?.thread?.report.state ?? 'OFF',
      readers: this.engine
        .report()
        .filter(({ state }) => state !== 'RUNNING')
        .map(shown),
    };
  }
}

function statusOf(answers: boolean, held: number): 'ready' | 'degraded' | 'not ready' {
  if (!answers) return 'not ready';
  return held === 0 ? 'ready' : 'degraded';
}

/** Without the words of the fault, which are for the log alone. */
const shown = ({ name, state, position, at, eventType }: RunnerState): object => ({
  name,
  state,
  position: String(position),
  ...(at === undefined ? {} : { at: String(at), eventType }),
});
