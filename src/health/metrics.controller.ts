import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Gauge, Registry } from 'prom-client';
import { AudienceOf } from '../http/audience.decorator';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { Engine } from '../projecting/engine.provider';

/** Prometheus text: how far the log is, and how far behind each projection and process. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();
  private readonly head = new Gauge({ name: 'ledger_head_position', help: 'Position of the last event', registers: [this.registry] });
  private readonly position = new Gauge({ name: 'ledger_reader_position', help: 'Position reached, by reader', labelNames: ['reader'], registers: [this.registry] });
  private readonly held = new Gauge({ name: 'ledger_reader_held', help: '1 while a fault holds the reader', labelNames: ['reader'], registers: [this.registry] });

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore, private readonly engine: Engine) {}

  @Get()
  @AudienceOf('public')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(): Promise<string> {
    this.head.set(Number((await this.store.head()).position));
    for (const { name, position, stopped } of this.engine.report()) {
      this.position.set({ reader: name }, Number(position));
      this.held.set({ reader: name }, stopped === undefined ? 0 : 1);
    }
    return this.registry.metrics();
  }
}
