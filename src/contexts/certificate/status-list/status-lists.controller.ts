import { Controller, Get, Headers, Param } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { DeclaredAnswer } from '../../../http/description/declared-answer.decorator';
import { Answer } from '../../../http/answers/answer';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import { CredentialSigner } from '../../../vc/credential-signer.provider';
import { keyIdOf } from '../../../vc/did-key';
import { SECURED_TYPES } from '../../../vc/forms';
import { securedFormBy } from '../../../vc/secured-form-by';
import { STATUS_PURPOSES } from './status-purpose';
import { ToldLists } from './told-lists.provider';

const OK = 200;
const JWK_SET = 'application/jwk-set+json';
/** RFC 7517, with the members of a key of Ed25519 (RFC 8037). */
const KEY_MEMBERS = ['kty', 'crv', 'alg', 'use', 'kid', 'x'];
const JWK = {
  type: 'object',
  properties: Object.fromEntries(KEY_MEMBERS.map((name) => [name, { type: 'string' }])),
  required: KEY_MEMBERS,
};
const JWK_SET_SCHEMA = { type: 'object', properties: { keys: { type: 'array', items: JWK } }, required: ['keys'] };
/** So long nobody in between asks again: an act is seen within a minute, and who looks at which credential is seen by fewer. */
const SOON = 'public, max-age=60';
/** Numbers of lists without sign and leading zero; seven digits are more certificates than there are people. */
const NUMBER = /^(0|[1-9]\d{0,6})$/;

/** What whoever was handed a credential asks without being anybody here. */
@ApiTags('verification')
@KeepsNoPast('Whether a credential holds is asked of this moment; what was when is told by the history of the certificate')
@Controller('credentials')
export class StatusListsController {
  constructor(
    private readonly lists: ToldLists,
    private readonly signer: CredentialSigner,
  ) {}

  /** The keys under which this ledger signs credentials (JWK Set): the newest first, then all that ever signed. */
  @Get('keys')
  @AudienceOf('public')
  @ApiProduces(JWK_SET)
  @DeclaredAnswer({ [JWK_SET]: JWK_SET_SCHEMA })
  keys(): Answer {
    const keys = this.signer.keys.toReversed().map(({ multikey, key: { publicKey } }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      alg: 'EdDSA',
      use: 'sig',
      kid: keyIdOf(multikey),
      x: publicKey.toString('base64url'),
    }));
    return new Answer(OK, { 'content-type': JWK_SET, 'cache-control': SOON }, JSON.stringify({ keys }));
  }

  /** Which certificates are annulled (`revocation`) or suspended (`suspension`): a Bitstring Status List, as a document with a proof, or as a JWT for who asks for one. */
  @Get(':key/:purpose/:list')
  @AudienceOf('public')
  @ApiProduces(SECURED_TYPES['vc-json'], SECURED_TYPES.vc)
  async list(
    @Param('key') key: string,
    @Param('purpose') asked: string,
    @Param('list') list: string,
    @Headers('accept') accept?: string,
  ): Promise<Answer> {
    const purpose = found(STATUS_PURPOSES.find((each) => each === asked));
    const form = securedFormBy(accept, 'vc-json');
    const told = found(await this.lists.of(form, key, purpose, Number(found(NUMBER.exec(list))[1])));
    return new Answer(
      OK,
      { 'content-type': SECURED_TYPES[form], 'cache-control': SOON, vary: 'Accept' },
      typeof told === 'string' ? told : JSON.stringify(told),
    );
  }
}
