import { Body, Controller, Headers, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Answer } from '../http/answers/answer';
import { AudienceOf } from '../http/edge/audience.decorator';
import { WithoutIdempotencyKey } from '../http/answers/idempotency.interceptor';
import { GUESSABLE } from '../http/limits/address-limits.provider';
import { FORM_TYPE } from '../http/requests/media-types';
import { takes } from '../http/requests/taken-types';
import { isFault, type OAuthFault, tokenAsked } from './oauth-token';
import { TokenBody } from './oauth-token.dto';
import { TokenIssuer } from './token-issuer.provider';

const OK = 200;
const BAD = 400;
const UNKNOWN_CLIENT = 401;
const BASIC = /^Basic ([\w+/=-]{1,400})$/i;
/** Section 5.1: neither a token nor why there is none is for a cache. */
const NOT_KEPT = { 'cache-control': 'no-store', pragma: 'no-cache' };

/** Section 5.2. */
const FAULT = {
  'application/json': {
    schema: {
      type: 'object',
      properties: { error: { type: 'string' }, error_description: { type: 'string' } },
      required: ['error', 'error_description'],
    },
  },
};

@ApiTags('keys')
@Controller('v1/oauth/token')
export class OAuthTokenController {
  constructor(private readonly issuer: TokenIssuer) {}

  /**
   * A short-lived token for the key of a system: OAuth 2 client credentials (RFC 6749 section 4.4), the key's id as client_id and its secret as
   * client_secret, by HTTP Basic or in the form. Errors are those of section 5.2, since clients of every make read them.
   */
  @Post()
  @RouteConfig({ ...GUESSABLE, ...takes(FORM_TYPE) })
  @AudienceOf('public')
  @WithoutIdempotencyKey()
  @ApiConsumes(FORM_TYPE)
  @ApiBody({ type: TokenBody })
  @ApiResponse({ status: BAD, description: 'An error of OAuth', content: FAULT })
  @ApiResponse({ status: UNKNOWN_CLIENT, description: 'invalid_client', content: FAULT })
  async issue(@Body() form: unknown, @Headers('authorization') authorization?: string): Promise<Answer> {
    const encoded = BASIC.exec(authorization ?? '')?.[1];
    const asked = tokenAsked(form, encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8'));
    const issued = isFault(asked) ? asked : await this.issuer.issue(asked);
    if (isFault(issued)) return refused(issued);
    return new Answer(OK, NOT_KEPT, {
      access_token: issued.token,
      token_type: 'Bearer',
      expires_in: issued.seconds,
      scope: issued.scopes.join(' '),
    });
  }
}

function refused({ error, description }: OAuthFault): Answer {
  const isClient = error === 'invalid_client';
  return new Answer(
    isClient ? UNKNOWN_CLIENT : BAD,
    { ...NOT_KEPT, ...(isClient ? { 'www-authenticate': 'Basic realm="skills-ledger", charset="UTF-8"' } : {}) },
    { error, error_description: description },
  );
}
