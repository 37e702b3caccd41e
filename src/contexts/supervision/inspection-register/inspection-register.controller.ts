import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen, AsOf } from '../../../http/requests/as-of';
import { AsAsked, AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { CastLot } from '../draw-sample/cast-lot.provider';
import type { DrawnLot } from '../inspection.events';
import { KeptWords } from '../kept-words.provider';
import type { Frame } from '../population/frame';
import { FindingListQuery, InspectionListQuery, RedrawQuery } from './inspection-register.dto';
import type { FindingRow, InspectionRow } from './inspection-register.entity';
import { FOUND, InspectionRegister, OPENED } from './inspection-register.query';

@ApiTags('supervision')
@Controller('v1')
export class InspectionRegisterController {
  constructor(
    private readonly register: InspectionRegister,
    private readonly lots: CastLot,
    private readonly words: KeptWords,
    private readonly pages: Pages,
  ) {}

  /** In the order of their opening, each in the state of the day asked for; what was drawn is told by the single inspection. */
  @Get('inspections')
  @AudienceOf('regulator', 'inspector', 'auditor')
  async inspections(@Query() query: InspectionListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { region, tier, subject, state } = query;
    const filters = { region, tier, subject, state };
    const page = this.pages.asked(query, { list: 'inspections', ...filters });
    const { value, atPosition } = await this.register.list(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: OPENED }),
      item: (row) => ({ ...itemOf(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  @Get('inspections/:id')
  @AudienceOf('regulator', 'inspector', 'auditor')
  async inspection(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    const row = found(value);
    return versioned(row.revision, answeredAsOf(asOf, atPosition, { ...itemOf(row, asOf.effectiveOn), lot: row.lot }));
  }

  /** Casts the lot again over the population as it was known when it was drawn: SAME, or DIFFERENT and in what. */
  @Get('inspections/:id/redraw')
  @AudienceOf('regulator', 'inspector', 'auditor')
  async redraw(
    @Param('id', IdPipe) id: Uuid,
    @Query() { seed }: RedrawQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
  ): Promise<object> {
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    const row = found(value);
    const drawn = found(row.lot);
    const { seedFrom, units, atPosition: drawnAt } = drawn;
    const again = await this.lots.at(
      caller,
      frameOf(row),
      { seed: seed ?? drawn.seed, seedFrom, asked: { size: units.length } },
      BigInt(drawnAt),
    );
    return answeredAsOf(asOf, atPosition, { id, ...comparedOf(drawn, again) });
  }

  /** An enterprise sees its own. */
  @Get('findings')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async findings(@Query() query: FindingListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { inspectionId, enterpriseId, code, state } = query;
    const filters = { inspectionId, enterpriseId, code, state };
    const page = this.pages.asked(query, { list: 'findings', ...filters });
    const { value, atPosition } = await this.register.findings(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: FOUND }),
      item: (row) => findingOf(row, asOf.effectiveOn),
    });
  }

  @Get('findings/:id')
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async finding(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const { value, atPosition } = await this.register.finding(caller, id, asOf);
    const row = found(value);
    const [text, report] = await this.words.read([row.text, row.reportText], caller);
    return answeredAsOf(asOf, atPosition, { ...findingOf(row, asOf.effectiveOn), text, report });
  }
}

const frameOf = ({ region, subject, fromOn, toOn, levels }: InspectionRow): Frame => ({ region, subject, fromOn, toOn, levels }) as Frame;

const itemOf = ({ inspectionId, lot, course, openedPosition, revision: _, ...row }: InspectionRow, on: Day): object => ({
  id: inspectionId,
  ...row,
  state: stateOn(course, on),
  drawn: lot?.units.length ?? null,
  position: openedPosition,
});

const findingOf = ({ findingId, course, foundPosition, text: _, reportText: _report, ...row }: FindingRow, on: Day): object => ({
  id: findingId,
  ...row,
  state: stateOn(course, on),
  position: foundPosition,
});

/** The population and the sample each say whether they are the same. */
function comparedOf(drawn: DrawnLot, again: DrawnLot): object {
  const isSamePopulation = drawn.populationDigest === again.populationDigest;
  const isSameSample = drawn.units.map(({ unitId }) => unitId).join() === again.units.map(({ unitId }) => unitId).join();
  return { result: isSamePopulation && isSameSample ? 'SAME' : 'DIFFERENT', isSamePopulation, isSameSample, drawn, again };
}
