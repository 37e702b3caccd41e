import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { seen } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { IdPipe } from '../../../http/id.pipe';
import { momentOf } from '../../../http/known-at.dto';
import { problem } from '../../../http/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { foldAll } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { standard, versionOn } from '../standard';
import type { StandardEvent } from '../standard.events';
import { StandardListQuery, StandardQuery } from './standard-register.dto';
import { AfterStandard, StandardRegister } from './standard-register.query';

@ApiTags('standards')
@Controller('v1/standards')
export class StandardRegisterController {
  constructor(private readonly register: StandardRegister, private readonly ledger: Ledger, private readonly cursors: Cursors, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Every version, in the order of publication. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor', 'worker')
  async list(@Query() query: StandardListQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { cursor, limit, minPosition: _, ...filters } = query;
    const asked = { list: 'standards', ...filters };
    const after = cursor === undefined ? undefined : (this.cursors.read(cursor, asked) as unknown as AfterStandard);
    const { value, atPosition } = await this.register.list(caller, filters, after, Number(limit ?? DEFAULT_PAGE), minPosition);
    const last = value.rows.at(-1);
    const nextCursor = value.hasMore && last ? this.cursors.give([last.publishedPosition], asked) : null;
    return seen(atPosition, { items: value.rows.map(({ standardKey, publishedPosition: _p, ...row }) => ({ id: standardKey, ref: `${row.standardCode}@${row.version}`, ...row })), nextCursor });
  }

  /** The version in force on a day with all that it asks, and the names of the others. */
  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'auditor', 'worker')
  async one(@Param('id', IdPipe) id: Uuid, @Query() query: StandardQuery): Promise<object> {
    const isKnown = momentOf(query.knownAt);
    const history = await this.ledger.history<StandardEvent>(standard, id);
    const state = foldAll(standard, history.filter(({ at }) => isKnown(at)) as readonly StandardEvent[]);
    if (state.status === 'none') throw problem('NOT_FOUND');
    const effectiveOn = query.effectiveOn ?? todayOf(this.clock);
    const { status: _, versions, ...about } = state;
    return { id, ...about, effectiveOn, knownAt: query.knownAt ?? null, inForce: versionOn(state, effectiveOn) ?? null, versions: versions.map(({ version, validFrom }) => ({ version, validFrom })) };
  }
}
