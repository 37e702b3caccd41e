import { Injectable } from '@nestjs/common';
import { worded } from '../../../http/language';
import { ProblemCatalogue } from '../../../http/problem';
import { isRefusal, type Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { type ArchivePlace, Printer } from '../../../printing/printer.provider';
import { CertificatePapers } from './certificate-papers.provider';
import type { OnPaper } from './certificate-sheet';
import { fileName } from './file-name';
import { type NotInForce, standingWords } from './sheet-standing';
import type { ZippedFile } from './zip-stream.file';

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

/** The papers of many certificates, each a file, made one after the other. One that cannot be made keeps no other from its paper: it is named in a text beside them. */
@Injectable()
export class CertificateBundles {
  constructor(private readonly papers: CertificatePapers, private readonly printer: Printer, private readonly catalogue: ProblemCatalogue) {}

  /** Whoever takes the files takes the first of them, and the place is left with the last. @throws Refused ARCHIVES_EXHAUSTED or UNAVAILABLE, before the first */
  files(enterpriseId: Uuid, bundled: readonly Bundled[], leftOut: readonly LeftOut[]): AsyncGenerator<ZippedFile> {
    return this.made(bundled, leftOut, this.printer.takeArchivePlace(enterpriseId));
  }

  private async *made(bundled: readonly Bundled[], leftOut: readonly LeftOut[], place: ArchivePlace): AsyncGenerator<ZippedFile> {
    try {
      yield* this.each(bundled, leftOut, place);
    } finally {
      place.leave();
    }
  }

  private async *each(bundled: readonly Bundled[], leftOut: readonly LeftOut[], place: ArchivePlace): AsyncGenerator<ZippedFile> {
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
