import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned, versionedAmongOthers } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { IdPipe } from '../../../http/id.pipe';
import { momentOf } from '../../../http/known-at.dto';
import { found, problem } from '../../../http/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { nameOn } from '../enterprise';
import { AsOfQuery, FilingListQuery } from './enterprise-register.dto';
import type { FilingRow } from './enterprise-register.entity';
import { AfterFiling, EnterpriseRegister } from './enterprise-register.query';
import { filingAnswer } from './filing-answer';
import { FilingHistory } from './filing-history.provider';

@ApiTags('enterprises')
@Controller('v1')
export class EnterpriseRegisterController {
  constructor(private readonly register: EnterpriseRegister, private readonly histories: FilingHistory, private readonly cursors: Cursors, @Inject(CLOCK) private readonly clock: Clock) {}

  /** With the name that it bore on the day asked for, and its filings as they stood. */
  @Get('enterprises/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor', 'payroll')
  async enterprise(@Param('id', IdPipe) id: Uuid, @Query() query: AsOfQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.profile(caller, id, minPosition);
    const { enterprise, filings } = found(value);
    const effectiveOn = this.dayOf(query.effectiveOn);
    const known = await this.histories.enterprise(id, momentOf(query.knownAt));
    if (known.status === 'unknown') throw problem('NOT_FOUND');
    const { enterpriseId: _, revision, formerNames: _f, succeeded: _s, bannedUntil: _b, ...shown } = enterprise;
    const { name: _n, status: _u, ...asKnown } = known;
    const told = { ...shown, ...asKnown, id, name: nameOn(known, effectiveOn), effectiveOn, knownAt: query.knownAt ?? null, filings: filings.map((row) => summary(row, effectiveOn)) };
    return versionedAmongOthers(revision, seen(atPosition, told));
  }

  @Get('filings')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async filings(@Query() query: FilingListQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { cursor, limit, minPosition: _, effectiveOn, ...filters } = query;
    const asked = { list: 'filings', ...filters };
    const after = cursor === undefined ? undefined : (this.cursors.read(cursor, asked) as unknown as AfterFiling);
    const { value, atPosition } = await this.register.list(caller, filters, after, Number(limit ?? DEFAULT_PAGE), minPosition);
    const last = value.rows.at(-1);
    const nextCursor = value.hasMore && last ? this.cursors.give([last.grantedPosition, last.filingId], asked) : null;
    return seen(atPosition, { items: value.rows.map((row) => summary(row, this.dayOf(effectiveOn))), nextCursor });
  }

  /** On both time axes: what was true on a day, by what was known at a moment (decision 11). The tag is that of the present state. */
  @Get('filings/:id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async filing(@Param('id', IdPipe) id: Uuid, @Query() query: AsOfQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.filing(caller, id, minPosition);
    const row = found(value);
    const state = await this.histories.filing(id, momentOf(query.knownAt));
    if (state.status === 'none') throw problem('NOT_FOUND');
    const answer = seen(atPosition, { id, region: row.region, recordedAt: row.recordedAt, knownAt: query.knownAt ?? null, ...filingAnswer(state, this.dayOf(query.effectiveOn)) });
    const isPresent = query.effectiveOn === undefined && query.knownAt === undefined;
    return isPresent ? versioned(row.revision, answer) : new Answer(OK, {}, answer);
  }

  private dayOf(effectiveOn: Day | undefined): Day {
    return effectiveOn ?? todayOf(this.clock);
  }
}

const OK = 200;
const summary = ({ filingId, region, state, recordedAt }: FilingRow, effectiveOn: Day): object => ({ id: filingId, filingId, region, recordedAt, ...filingAnswer(state, effectiveOn) });
