import { Controller, Get, Headers, Param, Query, Req } from '@nestjs/common';
import { ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { flowingRows } from '../../../http/lists/flowing-list';
import { listed } from '../../../http/lists/listed-answer';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { formWanted } from '../../../http/answers/wanted-form';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { CertificateFormAnswers } from '../certificate-forms/certificate-form-answers.provider';
import { CERTIFICATE_FORMS } from '../certificate-forms/certificate-forms';
import { Holders } from '../holders.provider';
import { CertificateListQuery } from './certificate-register.dto';
import { CSV, XLSX } from '../../../sheets/sheet';
import { CERTIFICATE_HEADINGS, certificateCells } from './certificate-cells';
import { type CertificateFilters, CertificateRegister, ISSUED } from './certificate-register.query';
import { shownCertificate } from './shown-certificate';

@ApiTags('certificates')
@Controller('v1/certificates')
export class CertificateRegisterController {
  constructor(
    private readonly register: CertificateRegister,
    private readonly holders: Holders,
    private readonly forms: CertificateFormAnswers,
    private readonly pages: Pages,
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
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: ISSUED }),
      item: (row, index) => ({ ...shownCertificate(row, holders[index], asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  /** The whole list, made while it is sent. */
  private async file({ as, excelSafe }: CertificateListQuery, filters: CertificateFilters, caller: Caller, asOf: AsOf): Promise<Answer> {
    const rows = await flowingRows({
      read: (page) => this.register.list(caller, filters, page, asOf),
      placeOf: (row) => placeOf(row, { place: ISSUED }),
      cells: async (read) => {
        const holders = await this.holders.of(read, caller);
        return read.map((row, index) => certificateCells(row, holders[index], asOf.effectiveOn));
      },
    });
    return listed(
      as!,
      [{ name: '证书', headings: CERTIFICATE_HEADINGS, rows }],
      { ascii: 'certificates', real: `证书_${asOf.effectiveOn}` },
      excelSafe !== 'false',
    );
  }

  /**
   * On both time axes: what was true on a day, by what was known at a moment (decision 11); and the path that its QR code leads to. For the enterprise that
   * issued it also as it is printed, with the ID number in full and as it stands today.
   */
  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces(...Object.values(CERTIFICATE_FORMS))
  @ApiQuery({ name: 'as', required: false, enum: Object.keys(CERTIFICATE_FORMS), description: 'Goes before Accept' })
  async one(
    @Param('id', IdPipe) id: Uuid,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
    @Query('as') as: string | undefined,
    @Req() { socket: arrival }: FastifyRequest,
    @Headers('accept') accept?: string,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const form = formWanted(CERTIFICATE_FORMS, as, accept);
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    return this.forms.of(form, { row: found(value), atPosition, asOf, caller, arrival, language });
  }
}
