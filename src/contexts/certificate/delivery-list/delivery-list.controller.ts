import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { formOf, listed } from '../../../http/lists/listed-answer';
import { ListedQuery } from '../../../http/lists/listed.dto';
import { found, Refused } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { CSV, XLSX } from '../../../sheets/sheet';
import { BatchRegister } from '../../assessment/services';
import { CertificateRegister } from '../certificate-register/certificate-register.query';
import { deliverable, deliveryList } from './delivery-list';
import { DeliveryNames } from './delivery-names.provider';

@ApiTags('certificates')
@KeepsNoPast('A list to be signed at the counter is made of what may be handed out today; certificates have both axes where they are read')
@Controller('v1/batches/:id/delivery-list')
export class DeliveryListController {
  constructor(
    private readonly batches: BatchRegister,
    private readonly register: CertificateRegister,
    private readonly names: DeliveryNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whom the certificates of a batch are handed to (领取清单): numbers masked, the columns of the handing out left empty. */
  @Get()
  @AudienceOf('enterprise')
  @ApiProduces(XLSX, CSV)
  async list(
    @Param('id', IdPipe) id: Uuid,
    @Query() { as, excelSafe, minPosition }: ListedQuery,
    @Headers('accept') accept: string | undefined,
    @CalledBy() caller: Caller,
  ): Promise<Answer> {
    const horizon = { minPosition: BigInt(minPosition ?? 0), knownPosition: null };
    const { batch } = found((await this.batches.batch(caller, id, horizon)).value);
    const { value } = await this.register.ofBatch(caller, id, horizon);
    const certificates = deliverable(value, todayOf(this.clock));
    if (certificates.length === 0) throw new Refused(refuse('NOTHING_TO_DELIVER'));
    const sheet = deliveryList(certificates, await this.names.of(certificates, caller));
    return listed(formOf(as, accept), [sheet], { ascii: 'delivery', real: `证书发放清单_${batch.assessmentOn}` }, excelSafe !== 'false');
  }
}
