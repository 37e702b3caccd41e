import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, etagOf, seen, tagged } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../../../http/cursors.provider';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import { LEVEL_NAMES, LEVEL_SCHEME, Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { Holder, Holders } from '../holders.provider';
import { CertificateListQuery } from './certificate-register.dto';
import { CertificateRow } from './certificate-register.entity';
import { After, CertificateRegister } from './certificate-register.query';

@ApiTags('certificates')
@Controller('v1/certificates')
export class CertificateRegisterController {
  constructor(private readonly register: CertificateRegister, private readonly holders: Holders, private readonly cursors: Cursors) {}

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

  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const { value, atPosition } = await this.register.find(caller, id, minPosition);
    const row = found(value);
    const [holder] = await this.holders.of([row], caller);
    return tagged(etagOf(row.revision), seen(atPosition, shown(row, holder)));
  }
}

/** References into the vault stay inside; a certificate without trade is printed with `--` (handbook 9.1). */
const shown = (row: CertificateRow, holder: Holder | undefined): object => {
  const { certificateId, personRef: _, nameVersion: _name, idNumberVersion: _id, issuedPosition, revision: _revision, ...rest } = row;
  return { id: certificateId, ...rest, levelPrinted: LEVEL_NAMES[row.level as Level].printed, levelScheme: LEVEL_SCHEME, position: issuedPosition, ...(holder ? { holder } : {}) };
};
