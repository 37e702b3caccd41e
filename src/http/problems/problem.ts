import type { JsonObject } from '../../kernel/canonical-json';
import type { RefusalCatalogue, RefusalKind } from '../../kernel/refusal';
import { Language, worded } from './language';
import { isProblemCode, PROBLEM_CODES, ProblemText } from './problem-codes';
import { withoutValues } from './problem-page';
import type { Refused } from './refused';

const STATUS_OF_KIND: Readonly<Record<RefusalKind, number>> = { invalid: 422, conflict: 409, forbidden: 403, missing: 404 };

/** RFC 9457 problem details, with the stable code and the values inside the sentence: constants in `params`, for programs, in words in `detail`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  readonly params: object;
  readonly errors?: readonly object[];
}

/** Every code the product can give, with its two texts. */
export class ProblemCatalogue {
  constructor(private readonly contexts: RefusalCatalogue) {}

  knows(code: string): boolean {
    return isProblemCode(code) || Object.hasOwn(this.contexts, code);
  }

  textOf(code: string): ProblemText {
    if (isProblemCode(code)) return PROBLEM_CODES[code];
    const text = this.contexts[code];
    if (!text) throw new Error(`${code} is in no catalogue`);
    return { status: STATUS_OF_KIND[text.kind], zh: text.zh, en: text.en, ...(text.terms ? { terms: text.terms } : {}) };
  }

  all(): readonly (ProblemText & { readonly code: string })[] {
    return [...Object.keys(PROBLEM_CODES), ...Object.keys(this.contexts)].sort().map((code) => ({ code, ...this.textOf(code) }));
  }

  word({ refusal, faults }: Pick<Refused, 'refusal' | 'faults'>, language: Language, requestId: string): Problem {
    const { status, zh, en, terms } = this.textOf(refusal.refused);
    const text = language === 'en' ? en : zh;
    const errors = faults.map((fault) => ({ ...fault, message: this.message(fault.code, fault.params, language) }));
    return {
      type: `/problems/${refusal.refused.toLowerCase().replaceAll('_', '-')}`,
      // The same for every occurrence of the code (RFC 9457 section 3.1.4): the values stand in the detail.
      title: withoutValues(text),
      status,
      code: refusal.refused,
      detail: worded(text, refusal.params, language, terms),
      instance: `urn:uuid:${requestId}`,
      params: refusal.params,
      ...(errors.length > 0 ? { errors } : {}),
    };
  }

  private message(code: string, params: JsonObject, language: Language): string {
    const { zh, en, terms } = this.textOf(code);
    return worded(language === 'en' ? en : zh, params, language, terms);
  }
}
