import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../access/caller';
import { type Answer, attached } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, Refused } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { BatchRegister } from '../../assessment/services';
import { CertificateRegister } from '../certificate-register/certificate-register.query';
import { deliverable } from '../delivery-list/delivery-list';
import { CertificateBundles } from './certificate-bundle.provider';
import { CertificatePapers, notInForce } from './certificate-papers.provider';

const ZIP = 'application/zip';

@ApiTags('certificates')
@Controller('v1/batches/:id/certificate-files')
export class CertificateFilesController {
  constructor(
    private readonly batches: BatchRegister,
    private readonly register: CertificateRegister,
    private readonly papers: CertificatePapers,
    private readonly bundles: CertificateBundles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All certificates of a batch that hold today, as they are printed: an archive of PDFs named 姓名-证书编号, made while it is sent; what is not in it stands in 未制证.txt, with the reason. */
  @Get()
  @AudienceOf('enterprise')
  @ApiProduces(ZIP)
  async files(
    @Param('id', IdPipe) id: Uuid,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
    @Req() { socket: arrival }: FastifyRequest,
  ): Promise<Answer> {
    this.papers.mustBeOfToday(asOf);
    const horizon = { minPosition: asOf.minPosition, knownPosition: null };
    const { batch } = found((await this.batches.batch(caller, id, horizon)).value);
    const [today, { value: all }] = [todayOf(this.clock), await this.register.ofBatch(caller, id, horizon)];
    const rows = deliverable(all, today);
    if (rows.length === 0) throw new Refused(refuse('NOTHING_TO_DELIVER'));
    const leftOut = all.flatMap((row) => {
      const standing = notInForce(row, today);
      return standing ? [{ number: row.number, standing }] : [];
    });
    // Everything that may be refused is, before the first byte is sent.
    const archive = await this.bundles.archive(rows[0]!.enterpriseId as Uuid, async () => {
      const papers = await this.papers.of(rows, caller, arrival);
      return { bundled: rows.map(({ number }, at) => ({ number, paper: papers[at]! })), leftOut };
    });
    return attached(ZIP, 'certificates.zip', `证书_${batch.assessmentOn}.zip`, archive);
  }
}
