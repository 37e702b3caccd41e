import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeepsNoPast } from '../http/requests/as-of.decorator';
import { AudienceOf } from '../http/edge/audience.decorator';
import { found } from '../http/problems/refused';
import { oauthMetadata } from './oauth-metadata';

/** PUBLIC_URL; null where this service does not know by which address it is called. */
export const PUBLIC_ISSUER = Symbol('public issuer');

@ApiTags('keys')
@KeepsNoPast('The figures in force')
@Controller('.well-known/oauth-authorization-server')
export class OAuthMetadataController {
  constructor(@Inject(PUBLIC_ISSUER) private readonly issuer: string | null) {}

  /** Where and how systems get tokens, for clients that look it up (RFC 8414); not found unless the service knows its public address. */
  @Get()
  @AudienceOf('public')
  metadata(): object {
    return oauthMetadata(found(this.issuer));
  }
}
