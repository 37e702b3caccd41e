import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Answer } from '../../http/answers/answer';
import { KeepsNoPast } from '../../http/requests/as-of.decorator';
import { AudienceOf } from '../../http/edge/audience.decorator';
import { found } from '../../http/problems/refused';
import { tileAt } from '../../tlog/tile-path';
import { vkeyText } from '../../tlog/verifier-key.hash';
import type { Sealing } from '../sealing.provider';
import { SEALING } from '../sealing-token';
import { FOR_EVER, OK, SOON, text } from './tlog-answers';

/** The log as static files (C2SP tlog-tiles): whoever has its address checks it with tools that are not ours. */
@ApiTags('tlog')
@KeepsNoPast('The log is its own past: every size that was published stays readable')
@Controller('tlog')
export class TlogController {
  constructor(@Inject(SEALING) private readonly sealing: Sealing) {}

  /** The last published head of the log, as a signed note. */
  @Get('checkpoint')
  @AudienceOf('public')
  async checkpoint(): Promise<Answer> {
    return text(found((await this.sealing.log.tables.latestPublished())?.note), SOON);
  }

  /** The published head of that size. */
  @Get('checkpoints/:size')
  @AudienceOf('public')
  async checkpointOf(@Param('size') size: string): Promise<Answer> {
    return text(found((await this.sealing.log.published(found(sizeOf(size))))?.note), SOON);
  }

  /** A tile of 256 hashes, or the first of them: `tile/0/000`, `tile/1/000.p/17`; or the entries themselves: `tile/entries/000.p/3`. */
  @Get('tile/*')
  @AudienceOf('public')
  async tile(@Req() { params }: FastifyRequest): Promise<Answer> {
    const bytes = found(await this.sealing.log.tile(found(tileAt(`tile/${(params as { '*': string })['*']}`))));
    return new Answer(OK, { 'content-type': 'application/octet-stream', 'cache-control': FOR_EVER }, bytes);
  }

  /** The key by which the log's signatures are checked; while another one takes its place that one on a line of its own behind it. */
  @Get('vkey')
  @AudienceOf('public')
  vkey(): Answer {
    return text(linesOf(this.present), SOON);
  }

  /** Every key with which this log signs now, and behind them those with which it signed before. */
  @Get('keys')
  @AudienceOf('public')
  keys(): Answer {
    return text(linesOf([...this.present, ...this.sealing.formerKeys]), SOON);
  }

  /** Whose signatures make a checkpoint believable (C2SP tlog-policy). */
  @Get('policy')
  @AudienceOf('public')
  policy(): Answer {
    return text(this.sealing.policy, SOON);
  }

  private get present(): readonly string[] {
    return this.sealing.signers.map(({ key }) => vkeyText(key));
  }
}

const linesOf = (vkeys: readonly string[]): string => vkeys.map((vkey) => `${vkey}\n`).join('');

const sizeOf = (text: string): number | undefined => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined);
