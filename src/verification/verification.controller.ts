import { Body, Controller, Get, Headers, Inject, Ip, Param, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiExcludeEndpoint, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Answer } from '../http/answers/answer';
import { KeepsNoPast } from '../http/requests/as-of.decorator';
import { AudienceOf } from '../http/edge/audience.decorator';
import { WithoutIdempotencyKey } from '../http/answers/idempotency.interceptor';
import { FORM_TYPE } from '../http/requests/media-types';
import { problem } from '../http/problems/refused';
import { shownBy } from '../http/problems/shown-problem';
import { takes } from '../http/requests/taken-types';
import { Clock, CLOCK } from '../kernel/clock';
import { KEY_STORE, KeyStore } from '../keys/key-store.port';
import { jsonAt, pageAt } from './open-answer';
import { NOT_KEPT, pageAnswer } from './page-answer';
import { problemAsPage } from './problem-as-page';
import { PUBLIC_ADDRESSES } from './public-addresses';
import { TokenAnswers } from './token-answers.provider';
import { waitMinutes } from './tries';
import { PublicVerificationBody } from './verification.dto';
import { verificationAnswer } from './verification-answer';
import { verificationForm, verificationPage, waitPage } from './verification-page';
import type { Addresses, Verification } from './verified';
import { Verifier } from './verifier.provider';
import { knownVisitors } from './visitor.hash';
import { TooManyInTurn, Visits } from './visits.provider';
import { wantsPage } from './wanted-form';

const [OK, FOUND, NOT_FOUND, TOO_MANY] = [200, 302, 404, 429];
const [JSON_TYPE, HTML] = ['application/json', 'text/html'];
/** So long a known answer may be shown again; below the five seconds in which an annulment must be seen. */
const KNOWN_SECONDS = 4;
const SECONDS_PER_MINUTE = 60;
const SHOWN = shownBy(problemAsPage);
const KNOWN_FOR = `private, max-age=${KNOWN_SECONDS}` as const;
const jsonHeaders = (caching: string): Readonly<Record<string, string>> => ({
  'content-type': `${JSON_TYPE}; charset=utf-8`,
  'cache-control': caching,
  vary: 'Accept',
  'referrer-policy': 'no-referrer',
});
const JSON_HEADERS = { [KNOWN_FOR]: jsonHeaders(KNOWN_FOR), [NOT_KEPT]: jsonHeaders(NOT_KEPT) };

/** For whoever holds a paper: without login, without cookie, without trace beyond a hash that expires. */
@ApiTags('verification')
@KeepsNoPast('What holds at this moment is the answer')
@Controller()
export class VerificationController {
  private readonly visitor: (address: string) => Buffer;

  constructor(
    private readonly answers: TokenAnswers,
    private readonly verifier: Verifier,
    private readonly visits: Visits,
    @Inject(PUBLIC_ADDRESSES) private readonly addresses: Addresses,
    @Inject(KEY_STORE) keys: KeyStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.visitor = knownVisitors(keys.secrets.blindIndexKey);
  }

  /** Whoever types the bare address is of the public: everybody else knows where to go. */
  @Get()
  @AudienceOf('public')
  @ApiExcludeEndpoint()
  start(): Answer {
    return new Answer(FOUND, { location: '/v', 'cache-control': NOT_KEPT }, '');
  }

  /** A form for those who type. */
  @Get('v')
  @AudienceOf('public')
  @RouteConfig(SHOWN)
  @ApiProduces(HTML)
  form(): Answer {
    return pageAnswer(OK, verificationForm(this.addresses));
  }

  /** What a QR code leads to: one of six words, and every printed field to compare. */
  @Get('v/:token')
  @AudienceOf('public')
  @RouteConfig(SHOWN)
  @ApiProduces(JSON_TYPE, HTML)
  async byToken(@Param('token') token: string, @Ip() address: string, @Headers('accept') accept?: string): Promise<Answer> {
    const answer = await this.answers.of(token, this.visitor(address));
    const [status, caching, checkedAt] = [answer.isKnown ? OK : NOT_FOUND, answer.isKnown ? KNOWN_FOR : NOT_KEPT, this.clock.now()];
    return wantsPage(accept)
      ? pageAnswer(status, pageAt(answer, checkedAt), caching)
      : new Answer(status, JSON_HEADERS[caching], jsonAt(answer, checkedAt));
  }

  /** By number, name and the end of the ID number. Whatever is wrong, the answer is one; ten in vain in ten minutes, and it is to be waited. */
  @Post('v1/verifications')
  @AudienceOf('public')
  @WithoutIdempotencyKey()
  @RouteConfig({ ...SHOWN, ...takes(JSON_TYPE, FORM_TYPE) })
  @ApiConsumes(JSON_TYPE, FORM_TYPE)
  @ApiProduces(JSON_TYPE, HTML)
  async byTrio(@Body() trio: PublicVerificationBody, @Ip() address: string, @Headers('accept') accept?: string): Promise<Answer> {
    const visitor = this.visitor(address);
    const tried = await this.visits.inTurn(visitor, () => this.tried(trio, visitor)).catch(waitWhereTooMany);
    return typeof tried === 'number' ? this.waiting(tried, accept) : this.typed(tried, accept);
  }

  /** The verification, or how many minutes to wait. */
  private async tried(trio: PublicVerificationBody, visitor: Buffer): Promise<Verification | number> {
    const wait = await this.visits.waitOf(visitor);
    if (wait !== undefined) return wait;
    const visit = this.verifier.newVisit();
    const verified = await this.verifier.byTrio(trio, visit);
    await this.visits.keep(visit, visitor, verified === null);
    return { way: 'TRIO', verified, checkedAt: this.clock.now() };
  }

  private typed(verification: Verification, accept: string | undefined): Answer {
    if (wantsPage(accept)) return pageAnswer(OK, verificationPage(verification, this.addresses));
    return new Answer(OK, JSON_HEADERS[NOT_KEPT], verificationAnswer(verification, this.addresses));
  }

  private waiting(minutes: number, accept: string | undefined): Answer {
    if (!wantsPage(accept)) throw problem('VERIFICATION_TRIES_EXHAUSTED', { minutes });
    const { status, headers, body } = pageAnswer(TOO_MANY, waitPage(minutes, this.addresses));
    return new Answer(status, { ...headers, 'retry-after': String(minutes * SECONDS_PER_MINUTE) }, body);
  }
}

function waitWhereTooMany(fault: unknown): number {
  if (fault instanceof TooManyInTurn) return waitMinutes(0);
  throw fault;
}
