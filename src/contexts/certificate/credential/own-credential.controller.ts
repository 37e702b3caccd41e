import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import type { AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { problem } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { SECURED_TYPES } from '../../../vc/forms';
import { certificateState } from '../certificate';
import { securedFormBy } from '../../../vc/secured-form-by';
import { CredentialQuery } from './credential.dto';
import { credentialAnswer } from './credential-answer.provider';
import { Credentials } from './credentials.provider';

/** A credential is for whom it is about. */
@ApiTags('workers')
@Controller('v1/workers/:id/certificates/:certificateId/credential')
export class OwnCredentialController {
  constructor(
    private readonly ledger: Ledger,
    private readonly credentials: Credentials,
  ) {}

  /** The worker's own certificate as an Open Badge to take away: a JWT, or with `as=vc-json` a document with a proof. */
  @Get()
  @AudienceOf('worker')
  @ApiProduces(SECURED_TYPES.vc, SECURED_TYPES['vc-json'])
  async own(
    @Param('id', IdPipe) id: Uuid,
    @Param('certificateId', IdPipe) certificateId: Uuid,
    @Query() { as }: CredentialQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
    @Headers('accept') accept?: string,
  ): Promise<Answer> {
    const { value: held } = await this.ledger.evidence(certificateState, certificateId);
    if (caller.workerId !== id || held.status === 'blank' || held.workerId !== id) throw problem('NOT_FOUND');
    const form = as ?? securedFormBy(accept, 'vc');
    return credentialAnswer(form, await this.credentials.of(certificateId, form, caller, asOf));
  }
}
