import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answer } from '../http/answers/answer';
import { KeepsNoPast } from '../http/requests/as-of.decorator';
import { AudienceOf, CalledBy, Envelope } from '../http/edge/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../http/lists/cursors.provider';
import { IdPipe } from '../http/requests/id.pipe';
import { found, granted } from '../http/problems/refused';
import type { Uuid } from '../kernel/uuid';
import type { CommandEnvelope } from '../ledger/command-envelope';
import { KeysQuery, LinkAccountBody, RotateKeyBody } from './api-keys.dto';
import { ApiKeys } from './api-keys.provider';
import type { Caller } from './caller';
import { KeyOwners } from './key-owners.provider';
import { KeyRegister } from './key-register.query';

const CREATED = 201;
const SETTINGS = 'Settings, no facts of the ledger';

/** The keys there are, for whoever runs the ledger. A secret is in the answer that makes it, and nowhere else. */
@ApiTags('keys')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly keys: ApiKeys,
    private readonly owners: KeyOwners,
    private readonly register: KeyRegister,
    private readonly cursors: Cursors,
  ) {}

  /** Those there are and were, in the order in which they were made, with their last use to some minutes. */
  @Get()
  @KeepsNoPast(SETTINGS)
  @AudienceOf('admin', 'auditor')
  async list(@Query() { enterpriseId, limit, cursor }: KeysQuery): Promise<object> {
    const question = { list: 'api-keys', enterpriseId };
    const after = cursor === undefined ? undefined : this.cursors.read(cursor, question);
    const { keys, next } = await this.register.page({ enterpriseId: enterpriseId ?? null, after, limit: Number(limit ?? DEFAULT_PAGE) });
    return { items: keys, nextCursor: next && this.cursors.give(next, question) };
  }

  @Get(':id')
  @KeepsNoPast(SETTINGS)
  @AudienceOf('admin', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid): Promise<object> {
    return found(await this.register.one(id));
  }

  /** A new secret, shown in this answer alone; the one before opens beside it for a stated time. */
  @Post(':id/rotations')
  @AudienceOf('admin')
  async rotate(
    @Param('id', IdPipe) id: Uuid,
    @Body() { overlapHours }: RotateKeyBody,
    @Envelope() { commandId }: CommandEnvelope,
  ): Promise<Answer> {
    const { secret, formerUntil } = granted(await this.keys.rotate(commandId, id, overlapHours));
    return new Answer(CREATED, {}, { id, key: secret, formerSecretUntil: formerUntil.toISOString() });
  }

  /** Says which account at the provider of identities whoever holds the key has: both are one person from now on, and never two of those that an approval needs. */
  @Post(':id/account-links')
  @AudienceOf('admin')
  async link(@Param('id', IdPipe) id: Uuid, @Body() { subject }: LinkAccountBody, @CalledBy() { keyId }: Caller): Promise<Answer> {
    const key = found(await this.register.one(id));
    return new Answer(CREATED, {}, { id, ownerRef: key.owner.ref, ...granted(await this.owners.link(key, subject, keyId)) });
  }

  /** For ever; within 5 seconds no instance takes it any more, nor a token that was given for it. */
  @Post(':id/revocations')
  @AudienceOf('admin')
  async revoke(@Param('id', IdPipe) id: Uuid): Promise<Answer> {
    await this.keys.revoke(id);
    return new Answer(CREATED, {}, found(await this.register.one(id)));
  }
}
