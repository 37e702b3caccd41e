import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import type { Answer } from '../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../http/requests/as-of';
import { AsAsked } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { IdPipe } from '../../http/requests/id.pipe';
import { Pages } from '../../http/lists/pages.provider';
import { found } from '../../http/problems/refused';
import type { Uuid } from '../../kernel/uuid';
import { VaultTexts } from '../../people/vault-texts.provider';
import { AnomalyListQuery, AnomalyQuery } from './anomalies.dto';
import { Anomalies, type ListedFlag } from './anomalies.query';
import type { RowBehind } from './flag';

/** Rows shown of one flag: a day's issue of a large enterprise; the count tells of all. */
const MAX_ROWS_SHOWN = 1_000;

@ApiTags('supervision')
@Controller('v1/anomalies')
export class AnomaliesController {
  constructor(
    private readonly anomalies: Anomalies,
    private readonly texts: VaultTexts,
    private readonly pages: Pages,
  ) {}

  /** What rules flag on the day asked for, the oldest first; each opens the rows behind it. A rule only asks: a person judges. */
  @Get()
  @AudienceOf('regulator', 'inspector', 'auditor')
  async list(@Query() query: AnomalyListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { code, enterpriseId, state } = query;
    const page = this.pages.asked(query, { list: 'anomalies', code, enterpriseId, state });
    const { value, atPosition } = await this.anomalies.list(caller, { code, enterpriseId }, asOf);
    const items = value.filter((flag) => state === undefined || flag.state === state).map(itemOf);
    return this.pages.ofList(asOf, atPosition, page, items, { name: 'items', body: {} });
  }

  @Get(':id')
  @AudienceOf('regulator', 'inspector', 'auditor')
  async one(
    @Param('id', IdPipe) id: Uuid,
    @Query() { enterpriseId }: AnomalyQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<object> {
    const { value, atPosition } = await this.anomalies.find(caller, { id, enterpriseId }, asOf);
    const flag = found(value);
    return answeredAsOf(asOf, atPosition, {
      ...itemOf(flag),
      reason: await this.reasonOf(flag, caller),
      rows: flag.rows.slice(0, MAX_ROWS_SHOWN).map(rowAnswer),
    });
  }

  /** In the words of whoever judged; auditors read none. */
  private async reasonOf({ reason }: ListedFlag, caller: Caller): Promise<string | null> {
    if (!reason || caller.audience === 'auditor') return null;
    const [shown] = await this.texts.revealTexts({
      reader: caller,
      wanted: [{ textId: reason.textId as Uuid, version: reason.version }],
      purpose: 'SUPERVISION',
    });
    return shown && shown !== 'ERASED' ? shown.value : null;
  }
}

const itemOf = ({ key: _, reason: _reason, rows, ...flag }: ListedFlag): object => ({ ...flag, rowCount: rows.length });

/** Where each kind of row is opened: an entitlement and a paper from elsewhere with the worker whose they are. */
const hrefOf = ({ kind, id, workerId }: RowBehind): string =>
  kind === 'CERTIFICATE' ? `/v1/certificates/${id}` : kind === 'CANDIDACY' ? `/v1/candidacies/${id}` : `/v1/workers/${workerId}`;
const rowAnswer = (row: RowBehind): object => ({ ...row, position: String(row.position), href: hrefOf(row) });
