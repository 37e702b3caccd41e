import { Inject, Injectable, PipeTransform } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../kernel/clock';
import { Day, isDay } from '../../kernel/day';
import { momentIn } from '../../kernel/moment';
import type { Position } from '../../ledger/event-store.port';
import { LogTime } from '../../ledger/log-time.provider';
import { Provenance } from '../../ledger/provenance';
import type { AsKnownThen, AsOf } from './as-of';
import { invalid } from '../problems/refused';

export interface AskedAsOf {
  readonly minPosition?: unknown;
  readonly effectiveOn?: unknown;
  readonly knownAt?: unknown;
}

const POSITION = /^\d{1,20}$/;

/** Reads `minPosition`, `effectiveOn` and `knownAt` of a query. @throws Refused naming the first that is not as asked for */
@Injectable()
export class AsOfPipe implements PipeTransform<AskedAsOf, Promise<AsOf>> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly log: LogTime,
  ) {}

  async transform({ minPosition, effectiveOn, knownAt }: AskedAsOf): Promise<AsOf> {
    const asked = {
      minPosition: positionOf(minPosition),
      effectiveOn: effectiveOn === undefined ? todayOf(this.clock) : dayOf(effectiveOn),
    };
    if (knownAt === undefined) return { ...asked, knownAt: null, knownPosition: null };
    const knownPosition = await this.positionAt(String(knownAt));
    return { ...asked, knownAt: String(knownAt), knownPosition, provenance: new Provenance(knownPosition) };
  }

  /** Today means up to now: the rest of the day nobody knows yet. */
  private async positionAt(text: string): Promise<Position> {
    const moment = momentIn(text);
    if (!moment) throw invalid('/knownAt', 'FIELD_NOT_MOMENT');
    if (text !== todayOf(this.clock) && moment > this.clock.now()) throw invalid('/knownAt', 'FIELD_IN_FUTURE');
    return this.log.positionAt(moment);
  }
}

/** For answers in which nothing depends on a day: one that is asked for must still be a day, and none is answered. */
@Injectable()
export class AsKnownPipe implements PipeTransform<AskedAsOf, Promise<AsKnownThen>> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly log: LogTime,
  ) {}

  async transform(asked: AskedAsOf): Promise<AsKnownThen> {
    return { ...(await new AsOfPipe(this.clock, this.log).transform(asked)), effectiveOn: null };
  }
}

export function positionOf(text: unknown): Position {
  if (text === undefined) return 0n;
  if (typeof text !== 'string' || !POSITION.test(text)) throw invalid('/minPosition', 'FIELD_NOT_PATTERN', { pattern: POSITION.source });
  return BigInt(text);
}

function dayOf(text: unknown): Day {
  if (typeof text !== 'string' || !isDay(text)) throw invalid('/effectiveOn', 'FIELD_NOT_DAY');
  return text;
}
