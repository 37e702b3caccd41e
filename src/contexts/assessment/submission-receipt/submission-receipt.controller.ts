import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { RECEIPT_PAGE_POLICY } from './receipt-page-policy.hash';
import { ONLY_CORRECTED, receiptPage } from './receipt-page';
import { SubmissionReceiptQuery } from './submission-receipt.dto';
import { SubmissionReceipts } from './submission-receipts.query';

const OK = 200;

@ApiTags('batches')
@Controller('v1/batches/:id/receipt')
export class SubmissionReceiptController {
  constructor(private readonly receipts: SubmissionReceipts) {}

  /** What was handed in last, by level and outcome as it then stood, with time and fingerprint; as a page it is printed on one sheet. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', 'text/html')
  async receipt(
    @Param('id', IdPipe) id: Uuid,
    @Query() { as }: SubmissionReceiptQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
    @Headers('accept-language') accepted?: string,
    @Headers('accept') accept?: string,
  ): Promise<Answer> {
    const { value, atPosition } = await this.receipts.of(caller, id, asOf);
    const receipt = found(value);
    const isPage = as === 'html' || (as === undefined && /\btext\/html\b/.test(accept ?? ''));
    if (!isPage) return new Answer(OK, { vary: VARY }, answeredAsOf(asOf, atPosition, { batchId: id, ...receipt, rule: ONLY_CORRECTED }));
    const page = receiptPage(receipt, tongueOf(accepted));
    return new Answer(OK, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': RECEIPT_PAGE_POLICY, vary: VARY }, page);
  }
}

/** One address answers in several forms. */
const VARY = 'Accept, Accept-Language, Authorization';
