// @ts-check
// What was found, and how it is told: to people in two languages, to programs as one JSON object.
import { FACTS, filled, FINDINGS, VERDICTS } from './words.mjs';

/** A log that is wrong everywhere is told by its first places and a count. */
const MOST_TOLD = 50;
export const EXIT = { good: 0, bad: 1, usage: 2, selfConsistent: 3, incomplete: 4 };

export class Report {
  /** @type {{ code: string, where: string, what: string, size?: number }[]} */
  findings = [];
  /** @type {({ code: string } & Record<string, unknown>)[]} */
  facts = [];
  /** Whether the keys came from whoever asks, and not with the data. */
  isTrusted = false;
  /** Whether the whole log, where it was asked, holds later events of the streams that are shown. */
  isIncomplete = false;

  /** @param {string} code @param {string} where @param {string} [what] @param {object} [more] */
  finding(code, where, what = '', more = {}) {
    this.findings.push({ code, where, what, ...more });
  }

  /** @param {string} code @param {Record<string, unknown>} [values] */
  fact(code, values = {}) {
    this.facts.push({ code, ...values });
  }

  get verdict() {
    if (this.findings.length > 0) return 'BAD';
    if (!this.isTrusted) return 'SELF_CONSISTENT';
    return this.isIncomplete ? 'INCOMPLETE' : 'GOOD';
  }

  get exitCode() {
    return { GOOD: EXIT.good, BAD: EXIT.bad, SELF_CONSISTENT: EXIT.selfConsistent, INCOMPLETE: EXIT.incomplete }[this.verdict];
  }

  json() {
    return JSON.stringify({ verdict: this.verdict, facts: this.facts, findings: this.findings });
  }

  /** @returns {string[]} */
  lines() {
    const facts = this.facts.map((fact) => twice('  ', FACTS, fact.code, fact));
    const told = this.findings.slice(0, MOST_TOLD).map((each) => twice(`✗ ${each.code}  ${each.where}  `, FINDINGS, each.code, each));
    const rest = this.findings.length > told.length ? [`✗ … ${this.findings.length - told.length} more`] : [];
    return [...facts, ...told, ...rest, twice('', VERDICTS, this.verdict, { count: this.findings.length })];
  }
}

/** @param {string} before @param {Readonly<Record<string, readonly [string, string]>>} words @param {string} code @param {Readonly<Record<string, unknown>>} values */
function twice(before, words, code, values) {
  const [zh, en] = words[code] ?? [code, code];
  // What has no words is told once.
  return `${before}${filled(zh, values)}${en === '' ? '' : ` / ${filled(en, values)}`}`;
}
