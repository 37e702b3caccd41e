import { Injectable } from '@nestjs/common';
import { Answer } from '../../../http/answers/answer';
import { KeptWithin } from '../../../kernel/kept-within';
import { eyesOf, Horizon, ReadModels, Viewer } from '../../../projecting/querying/read-models.provider';

/** Pages of some payrolls that read at once; one of 200 lines takes near 100 KB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Whoever reads a statement page by page, or again, does so within minutes. */
const MOST_MS = 60_000;
const JSON_TYPE = 'application/json; charset=utf-8';

interface KeptPage {
  readonly mark: string;
  readonly answer: Answer;
}

/**
 * Pages as they were sent, for the same eyes and for as long as no read model has moved: then the database would let through the same
 * rows, and the same bytes would be made of them (ADR 176). That nothing has moved is asked at each request, together with
 * all who ask at that moment; whatever has moved, rows are read anew as the viewer. No page holds a name.
 */
@Injectable()
export class KeptPages {
  private readonly kept = new KeptWithin<KeptPage>({ mostBytes: MOST_BYTES, mostMs: MOST_MS }, () => performance.now());

  constructor(private readonly readModels: ReadModels) {}

  async of(viewer: Viewer, page: string, { knownPosition, minPosition }: Horizon, make: () => Promise<Answer>): Promise<Answer> {
    // What was known at a past moment is asked for too seldom to be kept.
    if (knownPosition !== null) return make();
    await this.readModels.reach(minPosition);
    const [name, mark] = [`${eyesOf(viewer)}\n${page}`, await this.readModels.mark()];
    const kept = this.kept.get(name);
    if (kept?.mark === mark) return kept.answer;
    const { status, headers, body, isTaggedWhole } = await make();
    const bytes = Buffer.from(JSON.stringify(body));
    const answer = new Answer(status, { ...headers, 'content-type': JSON_TYPE }, bytes, isTaggedWhole);
    // What moved while it was made may be in it or not.
    if ((await this.readModels.mark()) === mark) this.kept.keep(name, { mark, answer }, bytes.length);
    return answer;
  }
}
