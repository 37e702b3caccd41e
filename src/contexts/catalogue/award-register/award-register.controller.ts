import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, etagOf, seen, tagged } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { AwardListQuery } from './award-register.dto';
import type { AwardRow } from './award-register.entity';
import { AfterAward, AwardRegister } from './award-register.query';

@ApiTags('awards')
@Controller('v1/awards')
export class AwardRegisterController {
  constructor(private readonly register: AwardRegister, private readonly cursors: Cursors) {}

  /** In the order of entry. */
  @Get()
  @AudienceOf('regulator', 'auditor')
  async list(@Query() query: AwardListQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { cursor, limit, titleCode } = query;
    const asked = { list: 'awards', titleCode };
    const after = cursor === undefined ? undefined : (this.cursors.read(cursor, asked) as unknown as AfterAward);
    const { value, atPosition } = await this.register.list(caller, titleCode, after, Number(limit ?? DEFAULT_PAGE), minPosition);
    const last = value.rows.at(-1);
    return seen(atPosition, { items: value.rows.map(shown), nextCursor: value.hasMore && last ? this.cursors.give([last.recordedPosition], asked) : null });
  }

  @Get(':id')
  @AudienceOf('regulator', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.find(caller, id, minPosition);
    const row = found(value);
    return tagged(etagOf(row.revision), seen(atPosition, shown(row)));
  }
}

/** The reference into the vault stays inside. */
const shown = ({ awardId, personRef: _, recordedPosition: _p, revision: _r, ...award }: AwardRow): object => ({ id: awardId, ...award, state: award.withdrawnFrom === null ? 'STANDS' : 'WITHDRAWN' });
