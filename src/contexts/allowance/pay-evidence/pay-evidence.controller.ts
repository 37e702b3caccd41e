import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { listed } from '../../../http/lists/listed-answer';
import { ListedPageQuery } from '../../../http/lists/listed.dto';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { CSV, XLSX } from '../../../sheets/sheet';
import { filingTerm } from '../../accreditation';
import { payEvidenceSheets } from './pay-evidence-sheets';
import type { PayEvidenceItem } from './pay-evidence';
import { PayEvidenceLists } from './pay-evidence.query';

@ApiTags('allowances')
@Controller('v1/filings/:id/pay-evidence')
export class PayEvidenceController {
  constructor(
    private readonly ledger: Ledger,
    private readonly lists: PayEvidenceLists,
    private readonly pages: Pages,
  ) {}

  /** Every certificate of the term that is running, up to the day asked for: when pay for it began, or why it did not. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', XLSX, CSV)
  async list(
    @Param('id', IdPipe) filingId: Uuid,
    @Query() query: ListedPageQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const { enterpriseId, termFrom: fromOn } = found((await this.ledger.evidence(filingTerm, filingId)).value);
    const page = this.pages.asked(query, { list: 'pay-evidence', filingId });
    const { value, atPosition } = await this.lists.of(caller, { filingId, enterpriseId, fromOn, lastOn: asOf.effectiveOn }, asOf);
    const { items, certificates, paid, explained, listDigest } = found(value);
    if (query.as !== undefined)
      return listed(
        query.as,
        payEvidenceSheets(found(value), { fromOn, lastOn: asOf.effectiveOn }),
        { ascii: 'pay-evidence', real: `津贴发放证明_${asOf.effectiveOn}` },
        query.excelSafe !== 'false',
      );
    const body = {
      filingId,
      enterpriseId,
      fromOn,
      lastOn: asOf.effectiveOn,
      certificates,
      paid,
      explained,
      unexplained: certificates - paid - explained,
      listDigest,
      currency: 'CNY',
    };
    return this.pages.ofList(asOf, atPosition, page, items.map(shown), { name: 'items', body });
  }
}

const shown = ({ amountInFen, ...item }: PayEvidenceItem): object => ({ ...item, amountMinor: amountInFen });
