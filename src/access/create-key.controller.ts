import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answer } from '../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../http/edge/audience.decorator';
import { granted, invalid } from '../http/problems/refused';
import { momentIn } from '../kernel/moment';
import type { CommandEnvelope } from '../ledger/command-envelope';
import { ApiKeys } from './api-keys.provider';
import type { Caller } from './caller';
import { CreateKeyBody } from './create-key.dto';
import { KeyOwners } from './key-owners.provider';

const CREATED = 201;

@ApiTags('keys')
@Controller('v1/api-keys')
export class CreateKeyController {
  constructor(
    private readonly keys: ApiKeys,
    private readonly owners: KeyOwners,
  ) {}

  /** The key is shown in this answer alone; the service keeps its hash. */
  @Post()
  @AudienceOf('admin')
  async create(@Body() body: CreateKeyBody, @CalledBy() { keyId }: Caller, @Envelope() { commandId }: CommandEnvelope): Promise<Answer> {
    const { audience, enterpriseId = null, region = null, roles, upToLevel, chainCode, subjectId, scopes } = body;
    const narrower = { roles, upToLevel, chainCode, subjectId };
    const expiresAt = momentOf(body.expiresAt);
    const owner = granted(await this.owners.ownerOf(body, keyId));
    const { id, secret, ownerRef } = granted(
      await this.keys.create(commandId, {
        audience,
        enterpriseId,
        region,
        ...narrower,
        owner,
        scopes: scopes ?? null,
        expiresAt,
        createdBy: keyId,
      }),
    );
    return new Answer(
      CREATED,
      { location: `/v1/api-keys/${id}` },
      { id, key: secret, ownerRef, audience, enterpriseId, region, ...narrower, scopes, expiresAt: expiresAt?.toISOString() },
    );
  }
}

function momentOf(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const moment = momentIn(text);
  if (!moment) throw invalid('/expiresAt', 'FIELD_NOT_MOMENT');
  return new Date(moment);
}
