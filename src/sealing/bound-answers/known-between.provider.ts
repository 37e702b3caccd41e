import { Inject, Injectable } from '@nestjs/common';
import { provenanceOf } from '../../http/requests/as-of';
import { found, invalid, Refused } from '../../http/problems/refused';
import { Clock, CLOCK } from '../../kernel/clock';
import { momentIn } from '../../kernel/moment';
import { LogTime } from '../../ledger/log-time.provider';
import type { Cited } from '../../ledger/provenance';
import { Bindings } from './bindings.query';
import type { Bound } from './bound';
import { caused, type CausedDifference, type Step } from './caused';
import { type CitedEvents, citedEvents } from './cited-answer';
import { differencesOf } from './differences';

/** The same question once more, by other knowledge; the body of its answer. */
export type AskAgain = (knownAt: string) => Promise<unknown>;

/** Moments between the two at which the question is asked again, to see which event changed what; of more events, neighbours are taken together. */
export const MAX_STEPS = 16;
/** Differences told in one answer; a list that is another as a whole is read as a list. */
export const MAX_DIFFERENCES = 200;

export interface Changes extends CitedEvents {
  readonly since: string;
  /** The thing was not known then at all: everything is new. */
  readonly isNew: boolean;
  /** What the earlier answer is bound to. */
  readonly bound: Bound;
  readonly differenceCount: number;
  readonly differences: readonly CausedDifference[];
}

/** What changed in one answer between two moments of knowledge, and through which events. */
@Injectable()
export class KnownBetween {
  constructor(
    private readonly bindings: Bindings,
    private readonly log: LogTime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The moment of the later answer. @throws Refused where the earlier one is not earlier */
  laterOf(since: unknown, knownAt: unknown): string {
    const [earlier, later] = [momentIn(String(since)), knownAt === undefined ? this.clock.now() : momentIn(String(knownAt))];
    if (!earlier) throw invalid('/since', 'FIELD_NOT_MOMENT');
    if (later && earlier >= later) throw invalid('/since', 'FIELD_NOT_EARLIER');
    return knownAt === undefined ? this.clock.now() : String(knownAt);
  }

  /** @throws Refused where the answer does not say what it rests on */
  async changes(since: string, later: unknown, ask: AskAgain): Promise<Changes> {
    const provenance = provenanceOf(later);
    if (!provenance || isList(later)) throw invalid('/since', 'FIELD_UNKNOWN');
    const position = await this.log.positionAt(found(momentIn(since)));
    const earlier = await ask(since).catch(unknownThen);
    const between = provenance.because().filter((event) => event.position > position);
    const differences = differencesOf(earlier ?? {}, later);
    const told = caused(differences, differences.length === 0 ? [] : await stepsOver(between, earlier ?? {}, later, ask));
    return {
      since,
      isNew: earlier === undefined,
      bound: await this.bindings.at(position),
      differenceCount: told.length,
      differences: told.slice(0, MAX_DIFFERENCES),
      ...citedEvents(between),
    };
  }
}

/** A page of many things: what of it changed hangs on where the page begins. */
const isList = (body: unknown): boolean => Array.isArray((body as { readonly items?: unknown }).items) && 'nextCursor' in (body as object);

function unknownThen(fault: unknown): undefined {
  if (fault instanceof Refused && fault.refusal.refused === 'NOT_FOUND') return undefined;
  throw fault;
}

async function stepsOver(between: readonly Cited[], earlier: unknown, later: unknown, ask: AskAgain): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const size = Math.ceil(between.length / MAX_STEPS);
  for (let [from, before] = [0, earlier]; from < between.length; from += size) {
    const events = between.slice(from, from + size);
    const after = from + size >= between.length ? later : await ask(events.at(-1)!.at);
    steps.push({ events: events.map(({ id }) => id), differences: differencesOf(before, after) });
    before = after;
  }
  return steps;
}
