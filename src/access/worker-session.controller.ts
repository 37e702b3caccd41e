import { Body, Controller, Headers, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { Answer } from '../http/answers/answer';
import { AudienceOf } from '../http/edge/audience.decorator';
import { PatternField } from '../http/requests/fields.decorator';
import { GUESSABLE } from '../http/limits/address-limits.provider';
import { granted, problem } from '../http/problems/refused';
import { OneTimeCodes } from './one-time-codes.provider';

const CREATED = 201;

export class WorkerSessionBody {
  @PatternField(/^[A-Za-z0-9-]{6,32}$/, { description: 'As handed out by the enterprise', example: '7K3M9PQRTW' })
  code!: string;
}

@ApiTags('workers')
@Controller('v1/worker-sessions')
export class WorkerSessionController {
  constructor(private readonly codes: OneTimeCodes) {}

  /** Exchanges a one-time code for a short session. The Idempotency-Key tells an honest retry from a second use. */
  @Post()
  @RouteConfig(GUESSABLE)
  @AudienceOf('public')
  async open(@Body() { code }: WorkerSessionBody, @Headers('idempotency-key') key?: string): Promise<Answer> {
    if (!key) throw problem('IDEMPOTENCY_KEY_REQUIRED');
    const { token, tokenExpiresAt, purpose } = granted(await this.codes.redeem(code, key));
    return new Answer(CREATED, {}, { token, expiresAt: tokenExpiresAt.toISOString(), purpose });
  }
}
