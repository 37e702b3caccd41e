import type { Uuid } from '../../src/kernel/uuid';
import { assess, type Assessed, employ, lastDayOf, type Person, qualify } from '../faults/assessing';
import { addDays, chance, type Chance } from '../support/stories/made-people';
import type { Cast, SoakFirm } from './cast';
import { type Imported, importRoster } from './roster-job';
import { ClosedMonths } from './closed-months';

/** What all writers were told, for the log and the readers to be held to. */
export interface Played {
  readonly assessed: Assessed[];
  readonly imported: Imported[];
  readonly qualified: { readonly person: Person; readonly certificateId: Uuid }[];
  readonly people: { readonly firm: SoakFirm; readonly person: Person }[];
  readonly months: ClosedMonths;
  annulled: number;
  /** Of the clock of the ledger. */
  today: string;
  seasons: number;
}
type Job = (writing: Writing, firm: SoakFirm, random: Chance) => Promise<readonly string[]>;
interface Writing {
  readonly cast: Cast;
  readonly played: Played;
  readonly today: string;
  next(kind: 'batch' | 'roster' | 'paper'): number;
}

const FIRST_DAY = '2026-11-03';
const FIRST_MONTH = '2026-11';
const JOBS_A_SEASON = 3;
const PAPERS = 5;
const FIRST_PAPER = 1_000_000;
/** Where a season has no notice the clock goes on all the same. */
const DAYS_A_SEASON = 8;
const CERTIFICATES = 100;

const JOBS: readonly Job[] = [
  async ({ today, played, next }, firm) => {
    const assessed = await assess(firm, next('batch'), today);
    played.assessed.push(assessed);
    played.people.push(...assessed.workers.map((person) => ({ firm, person })));
    return [lastDayOf([assessed])];
  },
  async ({ cast, today, played, next }) => {
    const imported = await importRoster(cast.firms[0]!, next('roster'), today);
    played.imported.push(imported);
    return [imported.endsOn];
  },
  async ({ played, next }, firm) => {
    for (let paper = 0; paper < PAPERS; paper += 1) {
      const serial = FIRST_PAPER + next('paper');
      const person = await employ(firm, serial);
      played.people.push({ firm, person });
      played.qualified.push({ person, certificateId: await qualify(firm, serial, person) });
    }
    return [];
  },
];

/**
 * Writers work side by side until their notices run; then the clock of the demo jumps over them, months that are over are closed by two persons, and a
 * certificate is annulled by two officials. Until it is over, and the last season to its end.
 */
export async function playSeasons(
  cast: Cast,
  played: Played,
  { seed, writers }: { readonly seed: number; readonly writers: number },
  isOver: () => boolean,
): Promise<void> {
  const counts = { batch: 0, roster: 0, paper: 0 };
  const next: Writing['next'] = (kind) => counts[kind]++;
  await moveTo(cast, played.today);
  for (; !isOver(); played.seasons += 1) {
    const writing: Writing = { cast, played, today: played.today, next };
    const ends = await Promise.all(
      Array.from({ length: writers }, (_, writer) => write(writing, writer, chance(seed + played.seasons * writers + writer))),
    );
    played.today = addDays([...ends.flat(), addDays(played.today, DAYS_A_SEASON)].sort().at(-1)!, 1);
    await moveTo(cast, played.today);
    await played.months.closeUpTo(played.today);
    if (await annulOne(cast, played)) await moveTo(cast, played.today, 'annulled');
  }
}

export const nothingPlayed = (cast: Cast): Played => ({
  assessed: [],
  imported: [],
  qualified: [],
  people: [],
  months: new ClosedMonths(cast.firms, FIRST_MONTH),
  annulled: 0,
  today: FIRST_DAY,
  seasons: 0,
});

async function write(writing: Writing, writer: number, random: Chance): Promise<readonly string[]> {
  const ends: string[] = [];
  // In another order for each writer: rosters, batches and papers meet each other.
  for (const job of random.shuffle(JOBS).slice(0, JOBS_A_SEASON))
    ends.push(...(await job(writing, writing.cast.firms[writer % writing.cast.firms.length]!, random)));
  return ends;
}

/** Answered when all that is due on that day has happened. */
export const moveTo = ({ admin }: Cast, to: string, why = 'day'): Promise<unknown> =>
  admin.postAside(`clock-${to}-${why}`, '/v1/sandbox/clock', { to });

async function annulOne({ regulator, secondRegulator, firms }: Cast, played: Played): Promise<boolean> {
  const { enterpriseId } = firms[played.seasons % firms.length]!;
  const { items } = await regulator.get<{ items: readonly { id: string; status: string }[] }>(
    `/v1/certificates?enterpriseId=${enterpriseId}&limit=${CERTIFICATES}`,
  );
  const chosen = items.find(({ status }) => status === 'VALID');
  if (!chosen) return false;
  const certificate = `/v1/certificates/${chosen.id}` as const;
  const ruling = {
    reasonCode: 'FALSE_ELIGIBILITY',
    legalBasis: '工作规程第21条',
    documentNo: `淮鉴撤〔2026〕${played.seasons + 1}号`,
    decidedOn: played.today,
    effect: 'EX_TUNC',
  };
  const { id } = await regulator.post(`annulment-${played.seasons}`, `${certificate}/annulments`, ruling);
  await secondRegulator.post(`annulled-${played.seasons}`, `${certificate}/annulments/${id}/confirmations`, {});
  played.annulled += 1;
  return true;
}
