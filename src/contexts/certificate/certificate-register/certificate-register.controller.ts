import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answer';
import { answeredAsOf, AsOf } from '../../../http/as-of';
import { AsAsked } from '../../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/audience.decorator';
import { etagOf } from '../../../http/entity-tags';
import { flowingRows } from '../../../http/flowing-list';
import { listed } from '../../../http/listed-answer';
import { IdPipe } from '../../../http/id.pipe';
import { Pages } from '../../../http/pages.provider';
import { found, problem } from '../../../http/refused';
import type { Day } from '../../../kernel/day';
import { LEVEL_NAMES, LEVEL_SCHEME, Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/page-of.query';
import { type SecuredForm, SECURED_TYPES } from '../../../vc/forms';
import { CertificateFormQuery } from '../credential/credential.dto';
import { credentialAnswer, credentialWanted } from '../credential/credential-answer';
import { Credentials } from '../credential/credentials.provider';
import { Holder, Holders } from '../holders.provider';
import { PublicTokens } from '../public-tokens.provider';
import { statusOn } from './certificate-course';
import { CertificateListQuery } from './certificate-register.dto';
import { CertificateRow } from './certificate-register.entity';
import { CSV, XLSX } from '../../../sheets/sheet';
import { CERTIFICATE_HEADINGS, certificateCells } from './certificate-cells';
import { type CertificateFilters, CertificateRegister, ISSUED } from './certificate-register.query';

@ApiTags('certificates')
@Controller('v1/certificates')
export class CertificateRegisterController {
  constructor(
    private readonly register: CertificateRegister, private readonly holders: Holders, private readonly tokens: PublicTokens, private readonly pages: Pages,
    private readonly credentials: Credentials,
  ) {}

  /** In the order of issue, each as it was on the day asked for; one issued later is NOT_YET_ISSUED. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', XLSX, CSV)
  async list(@Query() query: CertificateListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, batchId, workerId, level, occupationCode, status, number } = query;
    const filters = { enterpriseId, batchId, workerId, level, occupationCode, status, number };
    if (query.as !== undefined) return this.file(query, filters, caller, asOf);
    const page = this.pages.asked(query, { list: 'certificates', ...filters });
    const { value, atPosition } = await this.register.list(caller, filters, page, asOf);
    const holders = await this.holders.of(value.rows, caller);
    return this.pages.answer(asOf, atPosition, page, value, { placeOf: (row) => placeOf(row, { place: ISSUED }), item: (row, index) => ({ ...shown(row, holders[index], asOf.effectiveOn), etag: etagOf(row.revision) }) });
  }

  /** The whole list, made while it is sent. */
  private async file({ as, excelSafe }: CertificateListQuery, filters: CertificateFilters, caller: Caller, asOf: AsOf): Promise<Answer> {
    const rows = await flowingRows({
      read: (page) => this.register.list(caller, filters, page, asOf), placeOf: (row) => placeOf(row, { place: ISSUED }),
      cells: async (read) => {
        const holders = await this.holders.of(read, caller);
        return read.map((row, index) => certificateCells(row, holders[index], asOf.effectiveOn));
      },
    });
    return listed(as!, [{ name: '证书', headings: CERTIFICATE_HEADINGS, rows }], { ascii: 'certificates', real: `证书_${asOf.effectiveOn}` }, excelSafe !== 'false');
  }

  /** On both time axes: what was true on a day, by what was known at a moment (decision 11); and the path that its QR code leads to. Or as a signed credential to take away. */
  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', SECURED_TYPES.vc, SECURED_TYPES['vc-json'])
  async one(@Param('id', IdPipe) id: Uuid, @Query() query: CertificateFormQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf, @Headers('accept') accept?: string): Promise<Answer> {
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    const row = found(value);
    const form = credentialWanted(query.as, accept);
    if (form) return this.credential(form, id, caller, asOf);
    const [holder] = await this.holders.of([row], caller);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, { ...shown(row, holder, asOf.effectiveOn), publicPath: this.tokens.pathOf(id) }));
  }

  /** Holds a name in clear, which auditors read none of. */
  private async credential(form: SecuredForm, id: Uuid, caller: Caller, asOf: AsOf): Promise<Answer> {
    if (caller.audience === 'auditor') throw problem('AUDIENCE_FORBIDDEN', { audience: caller.audience });
    return credentialAnswer(form, await this.credentials.of(id, form, caller, asOf));
  }
}

/** References into the vault stay inside; a certificate without trade is printed with `--` (handbook 9.1). */
const shown = (row: CertificateRow, holder: Holder | undefined, on: Day): object => {
  const { certificateId, personRef: _, nameVersion: _name, idNumberVersion: _id, issuedPosition, revision: _revision, course, ...rest } = row;
  return { id: certificateId, ...rest, status: statusOn(course, on), levelPrinted: LEVEL_NAMES[row.level as Level].printed, levelScheme: LEVEL_SCHEME, position: issuedPosition, ...(holder ? { holder } : {}) };
};
