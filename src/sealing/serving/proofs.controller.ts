import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { Answer } from '../../http/answers/answer';
import { KeepsNoPast } from '../../http/requests/as-of.decorator';
import { AudienceOf } from '../../http/edge/audience.decorator';
import { found } from '../../http/problems/refused';
import { isUuid, type Uuid } from '../../kernel/uuid';
import { Proofs } from './proofs.query';
import { SEALING } from '../sealing-token';
import type { Sealing } from '../sealing.provider';
import { ConsistencyQuery, ProofQuery } from './tlog.dto';
import { FOR_EVER, OK, SOON, text } from './tlog-answers';

const ACCEPTED = 202;
/** The seal is at most a second behind. */
const RETRY_AFTER_SECONDS = '1';
const FILE = /^([0-9a-f-]{36})\.(tlog-proof|entry)$/;

/** Proofs of single events, and that the log only ever grew: files that are checked without us. */
@ApiTags('tlog')
@KeepsNoPast('A proof is of the log as it was published; which head it is in can be asked for')
@Controller('tlog')
export class ProofsController {
  constructor(
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly proofs: Proofs,
  ) {}

  /** `<event id>.tlog-proof` shows that the log holds the event (C2SP tlog-proof), `<event id>.entry` is what it holds of it, byte for byte. 202 until it is sealed. */
  @Get('events/:file')
  @AudienceOf('public')
  @ApiAcceptedResponse({ description: 'The event is recorded and not sealed yet' })
  async event(@Param('file') file: string, @Query() { size }: ProofQuery): Promise<Answer> {
    const { id, form } = found(named(file));
    const proof = found(await this.proofs.of(id, size === undefined ? undefined : Number(size)));
    if (proof === 'NOT_SEALED_YET')
      return new Answer(
        ACCEPTED,
        { 'retry-after': RETRY_AFTER_SECONDS, 'cache-control': 'no-store' },
        { state: proof, retryAfterSeconds: Number(RETRY_AFTER_SECONDS) },
      );
    if (form === 'tlog-proof') return text(proof.file, FOR_EVER);
    return new Answer(OK, { 'content-type': 'application/octet-stream', 'cache-control': FOR_EVER }, proof.entry);
  }

  /** That the tree of one published checkpoint begins with that of another: both heads and the hashes between them. */
  @Get('consistency')
  @AudienceOf('public')
  async consistency(@Query() { from, to }: ConsistencyQuery): Promise<Answer> {
    const [smaller, larger] = [Number(from), Number(to)];
    const hashes = found(smaller <= larger ? await this.sealing.log.consistency(smaller, larger) : undefined);
    const notes = await Promise.all([smaller, larger].map(async (size) => (await this.sealing.log.published(size))?.note ?? null));
    return new Answer(
      OK,
      { 'cache-control': SOON },
      { from: smaller, to: larger, hashes: hashes.map((hash) => hash.toString('base64')), checkpoints: notes },
    );
  }

  /** How many events a stream has within the published log, signed by the log: a statement that whoever scans the log later can hold against us. */
  @Get('stream-heads/:stream')
  @AudienceOf('public')
  async streamHead(@Param('stream') stream: string): Promise<Answer> {
    return text(found(await this.proofs.streamHead(stream)), SOON);
  }
}

function named(file: string): { readonly id: Uuid; readonly form: string } | undefined {
  const [, id = '', form = ''] = FILE.exec(file) ?? [];
  return isUuid(id) ? { id, form } : undefined;
}
