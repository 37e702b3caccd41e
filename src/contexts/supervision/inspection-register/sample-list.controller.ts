import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { formOf, listed } from '../../../http/lists/listed-answer';
import { ListedQuery } from '../../../http/lists/listed.dto';
import { found, Refused } from '../../../http/problems/refused';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { CSV, XLSX } from '../../../sheets/sheet';
import type { Subject } from '../inspection.events';
import { InspectionRegister } from './inspection-register.query';
import { sampleList } from './sample-list';
import { SampledUnits } from './sampled-units.query';

@ApiTags('supervision')
@KeepsNoPast('A list for a visit shows what was drawn once, and what it is today; certificates have both axes where they are read')
@Controller('v1/inspections/:id/sample-list')
export class SampleListController {
  constructor(
    private readonly register: InspectionRegister,
    private readonly units: SampledUnits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What was drawn (抽查名单), to take along: numbers of people masked, the columns for what is found left empty. As JSON it stands in the inspection. */
  @Get()
  @AudienceOf('regulator', 'inspector')
  @ApiProduces(XLSX, CSV)
  async list(
    @Param('id', IdPipe) id: Uuid,
    @Query() { as, excelSafe, minPosition }: ListedQuery,
    @Headers('accept') accept: string | undefined,
    @CalledBy() caller: Caller,
  ): Promise<Answer> {
    const horizon = { minPosition: BigInt(minPosition ?? 0), knownPosition: null };
    const row = found((await this.register.find(caller, id, horizon)).value);
    if (row.lot === null) throw new Refused(refuse('SAMPLE_NOT_DRAWN'));
    const today = todayOf(this.clock);
    // An inspection that a flag led to has no lot, so that what was drawn is one of the three.
    const sheet = sampleList(
      { ...row, subject: row.subject as Subject, lot: row.lot },
      await this.units.of(row.lot.units, caller, horizon),
      today,
    );
    return listed(formOf(as, accept), [sheet], { ascii: 'sample', real: `抽查名单_${today}` }, excelSafe !== 'false');
  }
}
