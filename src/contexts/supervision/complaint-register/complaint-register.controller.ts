import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { etagOf } from '../../../http/answers/entity-tags';
import { IdPipe } from '../../../http/requests/id.pipe';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { KeptWords } from '../kept-words.provider';
import { ComplaintListQuery } from './complaint-register.dto';
import type { ComplaintRow } from './complaint-register.entity';
import { ComplaintRegister, RECEIVED } from './complaint-register.query';

@ApiTags('supervision')
@Controller('v1/complaints')
export class ComplaintRegisterController {
  constructor(
    private readonly register: ComplaintRegister,
    private readonly words: KeptWords,
    private readonly pages: Pages,
  ) {}

  /** In the order of their coming, each in the state of the day asked for. */
  @Get()
  @AudienceOf('regulator', 'inspector', 'auditor')
  async list(@Query() query: ComplaintListQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { region, kind, aboutEnterpriseId, state } = query;
    const filters = { region, kind, aboutEnterpriseId, state };
    const page = this.pages.asked(query, { list: 'complaints', ...filters });
    const { value, atPosition } = await this.register.list(caller, filters, page, asOf);
    return this.pages.answer(asOf, atPosition, page, value, {
      placeOf: (row) => placeOf(row, { place: RECEIVED }),
      item: (row) => ({ ...shown(row, asOf.effectiveOn), etag: etagOf(row.revision) }),
    });
  }

  @Get(':id')
  @AudienceOf('regulator', 'inspector', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    const row = found(value);
    const [text, rejection, extension, answer] = await this.words.read(
      [row.text, row.rejectionText, row.extensionText, row.answerText],
      caller,
    );
    return versioned(row.revision, answeredAsOf(asOf, atPosition, { ...shown(row, asOf.effectiveOn), text, rejection, extension, answer }));
  }
}

const shown = (
  {
    complaintId,
    course,
    receivedPosition,
    revision: _,
    text: _text,
    rejectionText: _rejection,
    extensionText: _extension,
    answerText: _answer,
    ...row
  }: ComplaintRow,
  on: Day,
): object => ({ id: complaintId, ...row, state: stateOn(course, on), position: receivedPosition });
