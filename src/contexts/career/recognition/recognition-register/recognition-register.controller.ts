import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../../access/caller';
import { Answer, versioned } from '../../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../../http/requests/as-of';
import { AsAsked } from '../../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../../http/edge/audience.decorator';
import { etagOf } from '../../../../http/answers/entity-tags';
import { IdPipe } from '../../../../http/requests/id.pipe';
import { Pages } from '../../../../http/lists/pages.provider';
import { found } from '../../../../http/problems/refused';
import { stateOn } from '../../../../kernel/course';
import type { Day } from '../../../../kernel/day';
import type { Uuid } from '../../../../kernel/uuid';
import { placeOf } from '../../../../projecting/querying/page-of.query';
import { CertificateRecognitionListQuery } from './recognition-register.dto';
import type { RecognitionRow } from './recognition-register.entity';
import { DECIDED, RecognitionRegister } from './recognition-register.query';

@ApiTags('recognitions')
@Controller('v1/recognitions')
export class RecognitionRegisterController {
  constructor(
    private readonly register: RecognitionRegister,
    private readonly pages: Pages,
  ) {}

  /** In the order in which certificates were first looked at, each as it was on the day asked for. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async list(@Query() query: CertificateRecognitionListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { enterpriseId, workerId, certificateId, state } = query;
    const filters = { enterpriseId, workerId, certificateId, state };
    const page = this.pages.asked(query, { list: 'recognitions', ...filters });
    const { value, atPosition } = await this.register.list(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: DECIDED }),
      item: (row) => ({ ...shown(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  @Get(':id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, shown(row, asOf.effectiveOn)));
  }
}

const shown = ({ recognitionId, decidedPosition, course, revision: _, ...row }: RecognitionRow, on: Day): object => ({
  id: recognitionId,
  ...row,
  state: stateOn(course, on),
  position: decidedPosition,
});
