import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MIN_POSITION_WAIT_MS } from '../projecting/querying/reaching.provider';
import { KeepsNoPast } from './requests/as-of.decorator';
import { AudienceOf } from './edge/audience.decorator';
import { DEFAULT_PAGE, MAX_PAGE } from './lists/cursors.provider';
import { MAX_FILE_BYTES } from './edge/body-limits';
import { AnswerMemory } from './answers/idempotency.interceptor';

@ApiTags('meta')
@KeepsNoPast('The figures in force')
@Controller('v1/meta')
export class MetaController {
  constructor(private readonly memory: AnswerMemory) {}

  /** The figures in force, for clients that would otherwise guess them. */
  @Get()
  @AudienceOf('public')
  figures(): object {
    return {
      version: 'v1',
      languages: ['zh-CN', 'en'],
      timeZone: 'Asia/Shanghai',
      idempotencyKeyDays: this.memory.keptDays,
      pageLimit: DEFAULT_PAGE,
      maxPageLimit: MAX_PAGE,
      minPositionWaitMs: MIN_POSITION_WAIT_MS,
      maxBodyBytes: MAX_FILE_BYTES,
    };
  }
}
