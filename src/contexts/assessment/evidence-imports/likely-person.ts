import { editDistance } from '../../../kernel/edit-distance';
import { normalId, normalName, numbersIn } from './file-name';
import type { Candidate } from './judged-file';

/** Wrong characters of a number with which somebody still meant this person: two digits in the wrong order are two. */
const MAX_WRONG = 2;
/** Of a number with a character too many or too few, one end is right. */
const SAME_HEAD = 10;
const SAME_TAIL = 6;

/** The candidates of a batch by what files call them. */
export class KnownCandidates {
  private readonly byId: ReadonlyMap<string, Candidate>;
  private readonly byName = new Map<string, Candidate[]>();

  constructor(all: readonly Candidate[]) {
    this.byId = new Map(all.map((candidate) => [normalId(candidate.idNumber), candidate]));
    for (const candidate of all) {
      const name = normalName(candidate.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), candidate]);
    }
  }

  withId(idNumber: string): Candidate | undefined {
    return this.byId.get(idNumber);
  }

  /** By a number in the name, else by one that is nearly theirs, else by a name that only one of them has. */
  likely(stem: string): Candidate | null {
    const numbers = numbersIn(stem);
    const exact = numbers.map((number) => this.byId.get(number)).find((candidate) => candidate !== undefined);
    return exact ?? this.nearest(numbers) ?? this.named(stem);
  }

  private nearest(numbers: readonly string[]): Candidate | null {
    let best: { readonly candidate: Candidate; readonly wrong: number } | null = null;
    for (const number of numbers) {
      for (const [known, candidate] of this.byId) {
        const wrong = wrongCharacters(number, known);
        if (wrong <= MAX_WRONG && (best === null || wrong < best.wrong)) best = { candidate, wrong };
      }
    }
    return best?.candidate ?? null;
  }

  /** The longest name that stands in the stem and is one person's alone. */
  private named(stem: string): Candidate | null {
    const text = normalName(stem);
    const inside = [...this.byName].filter(([name]) => name !== '' && text.includes(name)).sort(([a], [b]) => b.length - a.length);
    const [longest] = inside;
    return longest !== undefined && longest[1].length === 1 ? longest[1][0]! : null;
  }
}

/** Cheap for the thousands that are quite different. */
function wrongCharacters(written: string, known: string): number {
  if (written.length === known.length) return differing(written, known);
  const isAlike =
    Math.abs(written.length - known.length) <= MAX_WRONG &&
    (written.slice(0, SAME_HEAD) === known.slice(0, SAME_HEAD) || written.slice(-SAME_TAIL) === known.slice(-SAME_TAIL));
  return isAlike ? editDistance(written, known) : MAX_WRONG + 1;
}

function differing(a: string, b: string): number {
  let wrong = 0;
  for (let at = 0; at < a.length && wrong <= MAX_WRONG; at += 1) if (a[at] !== b[at]) wrong += 1;
  return wrong;
}
