import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { worded } from '../../../http/problems/language';
import { ProblemCatalogue } from '../../../http/problems/problem';
import { isRefusal, type Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { type ArchivePlace, Printer } from '../../../printing/printer.provider';
import { CertificatePapers } from './certificate-papers.provider';
import type { OnPaper } from './certificate-sheet';
import { fileName } from './file-name';
import { type NotInForce, standingWords } from './sheet-standing';
import { type ZippedFile, zipStream } from './zip-stream.file';

const NOT_MADE = '未制证.txt';

/** One paper of a bundle, or why there is none. */
export interface Bundled {
  readonly number: string;
  readonly paper: OnPaper | Refusal;
}

/** One that is not handed out, for it does not hold. */
export interface LeftOut {
  readonly number: string;
  readonly standing: NotInForce;
}

/** All that was asked for. */
export interface Bundle {
  readonly bundled: readonly Bundled[];
  readonly leftOut: readonly LeftOut[];
}

/** The papers of many certificates, each a file, made one after the other. One that cannot be made keeps no other from its paper: it is named in a text beside them. */
@Injectable()
export class CertificateBundles {
  constructor(
    private readonly papers: CertificatePapers,
    private readonly printer: Printer,
    private readonly catalogue: ProblemCatalogue,
  ) {}

  /**
   * The place is taken before anything is gathered: for whoever is refused nobody's name is opened, nor told of in the access log. It is left with the last file, and wherever
   * it comes to nothing. @throws Refused ARCHIVES_EXHAUSTED or UNAVAILABLE, and what gathering refuses, before the first byte
   */
  async archive(enterpriseId: Uuid, gather: () => Promise<Bundle>): Promise<Readable> {
    const place = this.printer.takeArchivePlace(enterpriseId);
    try {
      return await zipStream(this.made(await gather(), place));
    } catch (fault) {
      place.leave();
      throw fault;
    }
  }

  private async *made(bundle: Bundle, place: ArchivePlace): AsyncGenerator<ZippedFile> {
    try {
      yield* this.each(bundle, place);
    } finally {
      place.leave();
    }
  }

  private async *each({ bundled, leftOut }: Bundle, place: ArchivePlace): AsyncGenerator<ZippedFile> {
    const notMade = leftOut.map(({ number, standing }) => `${number} ${standingWords(standing)}`);
    for (const { number, paper } of bundled) {
      const content = isRefusal(paper) ? paper : await this.papers.print(paper, place);
      if (isRefusal(content)) notMade.push(`${number} ${this.why(content)}`);
      else yield { name: `${fileName((paper as OnPaper).merged)}.pdf`, content };
    }
    if (notMade.length > 0) yield { name: NOT_MADE, content: new TextEncoder().encode(`${notMade.join('\r\n')}\r\n`) };
  }

  private why({ refused, params }: Refusal): string {
    const { zh, terms } = this.catalogue.textOf(refused);
    return worded(zh, params, 'zh-CN', terms);
  }
}
