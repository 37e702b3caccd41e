import { Controller, Get, Header, Inject, Optional } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import { Gauge, Registry } from 'prom-client';
import { KeepsNoPast } from '../http/as-of.decorator';
import { AudienceOf } from '../http/audience.decorator';
import { UNLIMITED } from '../http/limits/address-limits.provider';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { Engine } from '../projecting/engine.provider';
import { RUNNER_STATES } from '../projecting/runner';
import { SEAL_STATES } from '../sealing/seal-report';
import type { Sealing } from '../sealing/sealing.provider';
import { SEALING } from '../sealing/sealing-token';
import { Figures, WebhookFigures } from '../webhooks/webhook-figures.provider';

/** Prometheus text: how far the log is, how far behind each projection and process, and what holds it. */
@ApiExcludeController()
@KeepsNoPast('The process that answers')
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();
  private readonly head = this.gauge('ledger_head_position', 'Position of the last event');
  private readonly owner = this.gauge('ledger_engine_owner', '1 in the instance that drives the readers');
  private readonly position = this.gauge('ledger_reader_position', 'Position reached, by reader', 'reader');
  private readonly held = this.gauge('ledger_reader_held', '1 while a fault holds the reader', 'reader');
  private readonly state = this.gauge('ledger_reader_state', '1 for the state in which the reader is', 'reader', 'state');
  private readonly backlog = this.gauge('webhook_backlog', 'Webhooks that wait to be sent, by the state of their endpoint', 'state');
  private readonly endpoints = this.gauge('webhook_endpoints', 'Endpoints of webhooks by state', 'state');
  private readonly oldestDue = this.gauge('webhook_oldest_due_seconds', 'Since when the webhook that is due for longest has been due');
  private readonly tries = this.gauge('webhook_tries', 'Tries of this instance since its start, by what came of them', 'outcome');

  private readonly sealSize = this.gauge('seal_size', 'Leaves of the last published checkpoint');
  private readonly sealEvents = this.gauge('seal_lag_events', 'Events that no published checkpoint covers');
  private readonly sealSeconds = this.gauge('seal_lag_seconds', 'Since when the oldest of them has been waiting');
  private readonly auditAge = this.gauge('seal_audit_age_seconds', 'Since the last full audit ended; -1 where there was none');
  private readonly auditAlarm = this.gauge('seal_audit_alarm', '1 where the last full audit found something that was altered, missing or inserted');
  private readonly sealState = this.gauge('seal_state', '1 for what the thread that seals says of itself', 'state');

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore, private readonly engine: Engine, @Optional() private readonly webhooks?: WebhookFigures,
    @Optional() @Inject(SEALING) private readonly sealing?: Sealing,
  ) {}

  @Get()
  @RouteConfig(UNLIMITED)
  @AudienceOf('public')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    this.head.set(Number((await this.store.head()).position));
    this.owner.set(this.engine.isOwner ? 1 : 0);
    for (const { name, state, position, stopped } of this.engine.report()) {
      this.position.set({ reader: name }, Number(position));
      this.held.set({ reader: name }, stopped === undefined ? 0 : 1);
      for (const each of RUNNER_STATES) this.state.set({ reader: name, state: each }, each === state ? 1 : 0);
    }
    if (this.webhooks) this.tellWebhooks(await this.webhooks.now());
    if (this.sealing) await this.tellSealing(this.sealing);
    return this.registry.metrics();
  }

  private tellWebhooks({ backlog, endpoints, oldestDueSeconds, tries }: Figures): void {
    for (const [state, waiting] of Object.entries(backlog)) this.backlog.set({ state }, waiting);
    for (const [state, count] of Object.entries(endpoints)) this.endpoints.set({ state }, count);
    this.oldestDue.set(oldestDueSeconds);
    for (const [outcome, count] of Object.entries<number>({ ...tries })) this.tries.set({ outcome }, count);
  }

  private async tellSealing({ lag, thread, audits }: Sealing): Promise<void> {
    const audit = await audits.last();
    this.auditAge.set(audit?.ageSeconds ?? -1);
    this.auditAlarm.set(audit?.isClean === false ? 1 : 0);
    const { size, events, seconds } = await lag.now();
    this.sealSize.set(size);
    this.sealEvents.set(events);
    this.sealSeconds.set(seconds);
    for (const each of SEAL_STATES) this.sealState.set({ state: each }, thread?.report.state === each ? 1 : 0);
  }

  private gauge<Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
