import { Injectable } from '@nestjs/common';
import { ProblemCatalogue } from '../../../http/problems/problem';
import { filled, Tongue } from '../../../kernel/words';
import type { EvidenceJob } from './evidence-job';
import type { JudgedFile, Reason } from './judged-file';

/** Archives as the API shows them (users' conventions, section 14), in the reader's language. */
@Injectable()
export class EvidenceView {
  constructor(private readonly problems: ProblemCatalogue) {}

  of(
    { importId, batchId, state, pictures, bytes, counts, filesDone, filesOf, refusal, position, receivedAt, expiresAt }: EvidenceJob,
    tongue: Tongue,
  ): object {
    return {
      id: importId,
      batchId,
      state,
      pictures,
      file: { bytes },
      counts,
      progress: { done: filesDone, of: filesOf },
      refusal: refusal && this.reason(refusal, tongue),
      position,
      receivedAt,
      expiresAt,
    };
  }

  file({ personRef: _, reason, ...file }: JudgedFile, tongue: Tongue): object {
    return { ...file, reason: reason && this.reason(reason, tongue) };
  }

  private reason({ code, params }: Reason, tongue: Tongue): object {
    const text = this.problems.textOf(code);
    return { code, message: filled(text[tongue], params, tongue, text.terms), params };
  }
}
