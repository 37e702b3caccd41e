import { Controller, Get, Header, Inject, Optional } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import { KeepsNoPast } from '../http/requests/as-of.decorator';
import { AudienceOf } from '../http/edge/audience.decorator';
import { UNLIMITED } from '../http/limits/address-limits.provider';
import { EVENT_STORE, EventStore, type Position } from '../ledger/event-store.port';
import { AccessLog } from '../people/access-log.provider';
import { Engine } from '../projecting/engine/engine.provider';
import { RUNNER_STATES } from '../projecting/engine/runner';
import { SEAL_STATES } from '../sealing/growing/seal-report';
import type { Sealing } from '../sealing/sealing.provider';
import { SEALING } from '../sealing/sealing-token';
import { Figures, WebhookFigures } from '../webhooks/webhook-figures.provider';
import { Meters } from './meters.provider';
import { ReaderLag } from './reader-lag.provider';

/** Prometheus text: what this instance has done, how far the log is, how far behind each projection and process, and what holds it. */
@ApiExcludeController()
@KeepsNoPast('The process that answers')
@Controller('metrics')
export class MetricsController {
  private readonly head = this.meters.gauge('ledger_head_position', 'Position of the last event');
  private readonly owner = this.meters.gauge('ledger_engine_owner', '1 in the instance that drives the readers');
  private readonly queue = this.meters.gauge('ledger_append_queue', 'Appends of this instance that wait for their batch');
  private readonly position = this.meters.gauge('ledger_reader_position', 'Position reached, by reader', 'reader');
  private readonly lag = this.meters.gauge(
    'ledger_reader_lag_seconds',
    'For how long the next event has been waiting for the reader; 0 at the head',
    'reader',
  );
  private readonly held = this.meters.gauge('ledger_reader_held', '1 while a fault holds the reader', 'reader');
  private readonly state = this.meters.gauge('ledger_reader_state', '1 for the state in which the reader is', 'reader', 'state');
  private readonly backlog = this.meters.gauge('webhook_backlog', 'Webhooks that wait to be sent, by the state of their endpoint', 'state');
  private readonly endpoints = this.meters.gauge('webhook_endpoints', 'Endpoints of webhooks by state', 'state');
  private readonly oldestDue = this.meters.gauge(
    'webhook_oldest_due_seconds',
    'Since when the webhook that is due for longest has been due',
  );
  private readonly tries = this.meters.gauge('webhook_tries', 'Tries of this instance since its start, by what came of them', 'outcome');

  private readonly intakeGroups = this.meters.gauge(
    'access_log_intake_groups',
    'Looks of one moment that are durable and not yet in the chain of the access log; 100000 where there are more',
  );
  private readonly intakeSeconds = this.meters.gauge(
    'access_log_intake_oldest_seconds',
    'Since when the oldest of them has been waiting; 0 where there is none',
  );

  private readonly sealSize = this.meters.gauge('seal_size', 'Leaves of the last published checkpoint');
  private readonly sealEvents = this.meters.gauge('seal_lag_events', 'Events that no published checkpoint covers');
  private readonly sealSeconds = this.meters.gauge('seal_lag_seconds', 'Since when the oldest of them has been waiting');
  private readonly auditAge = this.meters.gauge('seal_audit_age_seconds', 'Since the last full audit ended; -1 where there was none');
  private readonly auditAlarm = this.meters.gauge(
    'seal_audit_alarm',
    '1 where the last full audit found something that was altered, missing or inserted',
  );
  private readonly sealState = this.meters.gauge('seal_state', '1 for what the thread that seals says of itself', 'state');

  constructor(
    private readonly meters: Meters,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly engine: Engine,
    private readonly lags: ReaderLag,
    @Optional() private readonly webhooks?: WebhookFigures,
    @Optional() @Inject(SEALING) private readonly sealing?: Sealing,
    @Optional() private readonly readings?: AccessLog,
  ) {}

  @Get()
  @RouteConfig(UNLIMITED)
  @AudienceOf('public')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    const { position: head } = await this.store.head();
    this.head.set(Number(head));
    this.queue.set(this.store.queued);
    this.owner.set(this.engine.isOwner ? 1 : 0);
    await this.tellReaders(head);
    if (this.webhooks) this.tellWebhooks(await this.webhooks.now());
    if (this.sealing) await this.tellSealing(this.sealing);
    if (this.readings) await this.tellReadings(this.readings);
    return this.meters.text();
  }

  private async tellReaders(head: Position): Promise<void> {
    const report = this.engine.report();
    const seconds = await this.lags.secondsAt(
      report.map(({ position }) => position),
      head,
    );
    for (const { name, state, position, stopped } of report) {
      this.position.set({ reader: name }, Number(position));
      this.lag.set({ reader: name }, seconds.get(position)!);
      this.held.set({ reader: name }, stopped === undefined ? 0 : 1);
      for (const each of RUNNER_STATES) this.state.set({ reader: name, state: each }, each === state ? 1 : 0);
    }
  }

  private tellWebhooks({ backlog, endpoints, oldestDueSeconds, tries }: Figures): void {
    for (const [state, waiting] of Object.entries(backlog)) this.backlog.set({ state }, waiting);
    for (const [state, count] of Object.entries(endpoints)) this.endpoints.set({ state }, count);
    this.oldestDue.set(oldestDueSeconds);
    for (const [outcome, count] of Object.entries<number>({ ...tries })) this.tries.set({ outcome }, count);
  }

  private async tellReadings(readings: AccessLog): Promise<void> {
    const { groups, oldestSeconds } = await readings.waiting();
    this.intakeGroups.set(groups);
    this.intakeSeconds.set(oldestSeconds);
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
}
