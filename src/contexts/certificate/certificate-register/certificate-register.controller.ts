import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { etagOf } from '../../../http/entity-tags';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { LEVEL_NAMES, LEVEL_SCHEME, Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { CertificateHistory } from '../certificate-history/certificate-history.query';
import { Holder, Holders } from '../holders.provider';
import { momentOf } from '../known-at.dto';
import { CertificateListQuery, CertificateQuery } from './certificate-register.dto';
import { CertificateRow } from './certificate-register.entity';
import { After, CertificateRegister } from './certificate-register.query';

@ApiTags('certificates')
@Controller('v1/certificates')
export class CertificateRegisterController {
  constructor(
    private readonly register: CertificateRegister,
    private readonly histories: CertificateHistory,
    private readonly holders: Holders,
    private readonly cursors: Cursors,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async list(@Query() query: CertificateListQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { cursor, limit, minPosition: _, ...filters } = query;
    const asked = { list: 'certificates', ...filters };
    const after = cursor === undefined ? undefined : (this.cursors.read(cursor, asked) as unknown as After);
    const { value, atPosition } = await this.register.list(caller, filters, after, Number(limit ?? DEFAULT_PAGE), minPosition);
    const holders = await this.holders.of(value.rows, caller);
    const last = value.rows.at(-1);
    const nextCursor = value.hasMore && last ? this.cursors.give([last.issuedPosition, last.certificateId], asked) : null;
    return seen(atPosition, { items: value.rows.map((row, index) => shown(row, holders[index])), nextCursor });
  }

  /** On both time axes: what was true on a day, by what was known at a moment (decision 11). The tag is that of the present state. */
  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @Query() query: CertificateQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const isKnown = momentOf(query.knownAt);
    const { value, atPosition } = await this.register.find(caller, id, minPosition);
    const row = found(value);
    const effectiveOn = query.effectiveOn ?? todayOf(this.clock);
    const status = found(await this.histories.statusOn(id, effectiveOn, isKnown));
    const [holder] = await this.holders.of([row], caller);
    // What was proposed or decided later than the moment asked for is left out; the history tells it in full.
    const asAsked = { ...shown(row, holder), ...(query.knownAt === undefined ? {} : { annulments: undefined, orders: undefined }), status, effectiveOn, knownAt: query.knownAt ?? null };
    const isPresent = query.effectiveOn === undefined && query.knownAt === undefined;
    return isPresent ? versioned(row.revision, seen(atPosition, asAsked)) : new Answer(OK, {}, seen(atPosition, asAsked));
  }
}

const OK = 200;

/** References into the vault stay inside; a certificate without trade is printed with `--` (handbook 9.1). */
const shown = (row: CertificateRow, holder: Holder | undefined): object => {
  const { certificateId, personRef: _, nameVersion: _name, idNumberVersion: _id, issuedPosition, revision, ...rest } = row;
  return { id: certificateId, ...rest, levelPrinted: LEVEL_NAMES[row.level as Level].printed, levelScheme: LEVEL_SCHEME, position: issuedPosition, etag: etagOf(revision), ...(holder ? { holder } : {}) };
};
