import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answer } from '../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../http/audience.decorator';
import { granted, Refused } from '../http/refused';
import { refuse } from '../kernel/refusal';
import type { CommandEnvelope } from '../ledger/command-envelope';
import { STAFF_ACCOUNT } from '../people/person-fields';
import { Vault } from '../people/vault.provider';
import { ApiKeys, KeyOwner } from './api-keys.provider';
import type { Caller } from './caller';
import { CreateKeyBody } from './create-key.dto';

const CREATED = 201;

@ApiTags('keys')
@Controller('v1/api-keys')
export class CreateKeyController {
  constructor(private readonly keys: ApiKeys, private readonly vault: Vault) {}

  /** The key is shown in this answer alone; the service keeps its hash. */
  @Post()
  @AudienceOf('admin')
  async create(@Body() body: CreateKeyBody, @CalledBy() { keyId }: Caller, @Envelope() { commandId }: CommandEnvelope): Promise<Answer> {
    const { audience, enterpriseId = null, region = null, roles, upToLevel, chainCode, subjectId } = body;
    const narrower = { roles, upToLevel, chainCode, subjectId };
    const owner = await this.ownerOf(body);
    const { id, secret, ownerRef } = granted(await this.keys.create(commandId, { audience, enterpriseId, region, ...narrower, owner, expiresAt: null, createdBy: keyId }));
    return new Answer(CREATED, { location: `/v1/api-keys/${id}` }, { id, key: secret, ownerRef, audience, enterpriseId, region, ...narrower });
  }

  private async ownerOf({ person, system, enterpriseId }: CreateKeyBody): Promise<KeyOwner> {
    if ((person === undefined) === (system === undefined)) {
      throw new Refused(refuse('KEY_OWNER_UNCLEAR'));
    }
    if (system !== undefined) return { kind: 'system', name: system };
    const { name, account } = person!;
    const [registered] = await this.vault.register([{ idType: STAFF_ACCOUNT, idNumber: account ?? name, name }], { tenant: enterpriseId ?? null });
    return { kind: 'person', ref: registered!.ref };
  }
}
