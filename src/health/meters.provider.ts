import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { EdgeMeter } from '../http/edge/edge-meter';
import type { AppendMeter, AppendOutcomeName } from '../ledger/append-meter.port';
import type { Lane } from '../ledger/event-store.port';

/** From half a millisecond, a lone append on a quick disk, to the ten seconds after which nobody waits. */
const SECONDS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
const STATUS_CLASS = 100;

/** What this instance has done since its start, for `/metrics`. Labels are few and of the program's own words: no id, no path, no person. */
export class Meters implements AppendMeter, EdgeMeter {
  private readonly registry = new Registry();
  private readonly appends = new Histogram({
    name: 'ledger_append_seconds',
    help: 'From the call of an append to its answer, waiting included, by lane and outcome',
    labelNames: ['lane', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly requests = new Histogram({
    name: 'http_request_seconds',
    help: 'From a request to the end of its answer, by method and class of status',
    labelNames: ['method', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly routes = this.counter('http_requests', 'Answers by route and status', 'method', 'route', 'status');
  private readonly refusals = this.counter('http_refusals', 'Answers that were refusals or faults, by code', 'code');
  private isWatching = false;

  appended(lane: Lane, outcome: AppendOutcomeName, seconds: number): void {
    this.appends.observe({ lane, outcome }, seconds);
  }

  answered({ method, route, status, seconds }: Parameters<EdgeMeter['answered']>[0]): void {
    this.requests.observe({ method, status: `${Math.floor(status / STATUS_CLASS)}xx` }, seconds);
    this.routes.inc({ method, route, status: String(status) });
  }

  refused(code: string): void {
    this.refusals.inc({ code });
  }

  /** The process itself is watched from the first question on: watching costs something, and nobody may ever ask. */
  text(): Promise<string> {
    if (!this.isWatching) collectDefaultMetrics({ register: this.registry });
    this.isWatching = true;
    return this.registry.metrics();
  }

  gauge<Label extends string>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }

  private counter<Label extends string>(name: string, help: string, ...labelNames: Label[]): Counter<Label> {
    return new Counter({ name: `${name}_total`, help, labelNames, registers: [this.registry] });
  }
}
