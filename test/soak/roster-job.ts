import { setTimeout as pause } from 'node:timers/promises';
import { PEOPLE_A_DAY } from '../faults/assessing';
import { addDays, chance, identity } from '../support/stories/made-people';
import { type MadeRow, makeRow, spoil } from '../support/sheets/make-roster';
import { workbookWithFacts } from '../support/sheets/made-sheets';
import type { SoakFirm } from './cast';

/** What one roster came to, by its answers: candidates whom the log must hold once each. */
export interface Imported {
  readonly batchId: string;
  readonly candidacies: readonly string[];
  /** The day on which its public notice ends. */
  readonly endsOn: string;
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly counts: { readonly ok: number; readonly error: number } | null;
  readonly refusal: { readonly code: string } | null;
}
interface Rows {
  readonly items: readonly { readonly candidacyId?: string }[];
  readonly nextCursor: string | null;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PEOPLE = 20;
/** The first row is spoilt, so that each roster has a row in error beside good ones. */
const WRONG = 1;
const FIRST_SERIAL = 2_000_000;
/** Two marks for whoever passes; nobody is absent, so that every batch can be approved. */
const MARKS = ['passed', 'passed', 'passed', 'failed'] as const;
/** More work than the rule asks for, by days: made rosters are of a later day than the first here. */
const SLACK_DAYS = [60, 300] as const;
const LOOK_MS = 100;
/** A service that was killed goes on with what it had begun. */
const GIVE_UP_MS = 180_000;
const PAGE = 200;

/** A roster is uploaded, checked, registered; its results are approved by two persons and published. */
export async function importRoster({ clerk, approver, filingId }: SoakFirm, roster: number, today: string): Promise<Imported> {
  const key = `roster-${roster}`;
  const { id: batchId } = await clerk.post(`${key}-batch`, '/v1/batches', {
    filingId,
    path: 'EXAM',
    assessmentOn: today,
    eligibilityOn: today,
    levels: ['JUNIOR', 'INTERMEDIATE'],
  });
  const received = await clerk.upload<Job>(
    `${key}-file`,
    `/v1/batches/${batchId}/imports?mode=dryRun&match=updateSame`,
    XLSX,
    new Uint8Array(await fileOf(roster)),
  );
  const until = async (...states: readonly string[]): Promise<Job> => {
    for (const deadline = performance.now() + GIVE_UP_MS; ; await pause(LOOK_MS)) {
      const job = await clerk.get<Job>(`/v1/imports/${received.id}`);
      if (job.refusal) throw new Error(`${key} was refused: ${job.refusal.code}`);
      if (states.includes(job.state)) return job;
      if (performance.now() > deadline) throw new Error(`${key} is still ${job.state} and not ${states.join(' or ')}`);
    }
  };
  const { counts } = await until('CHECKED', 'APPLYING', 'APPLIED');
  if (counts?.error !== WRONG) throw new Error(`${key} has ${counts?.error} wrong rows, and ${WRONG} was spoilt`);
  await clerk.postAside(`${key}-apply`, `/v1/imports/${received.id}/applications`, { atomic: false });
  await until('APPLIED');
  const candidacies: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Rows = await clerk.get<Rows>(`/v1/imports/${received.id}/rows?limit=${PAGE}${cursor ? `&cursor=${cursor}` : ''}`);
    candidacies.push(...page.items.flatMap(({ candidacyId }) => candidacyId ?? []));
    cursor = page.nextCursor;
  }
  if (candidacies.length !== PEOPLE - WRONG) throw new Error(`${key} registered ${candidacies.length} of ${PEOPLE - WRONG}`);
  await clerk.post(`${key}-submitted`, `/v1/batches/${batchId}/submissions`);
  await approver.post(`${key}-approved`, `/v1/batches/${batchId}/confirmations`, {}, 'approved-chunk');
  const { endsOn } = await clerk.post<{ endsOn: string }>(`${key}-notice`, `/v1/batches/${batchId}/public-notices`);
  return { batchId, candidacies, endsOn };
}

/** People whom no other roster names. */
function fileOf(roster: number): Promise<Buffer> {
  const of = chance(roster);
  const rows = Array.from({ length: PEOPLE }, (_, place): MadeRow => {
    const serial = FIRST_SERIAL + roster * PEOPLE + place;
    const who = {
      ...identity(chance(serial), serial % PEOPLE_A_DAY, addDays('1980-05-05', Math.floor(serial / PEOPLE_A_DAY))),
      employeeNo: `R${serial}`,
    };
    const row: MadeRow = {
      ...makeRow(of, serial, { ruleId: 'N23-4-1', slackDays: of.between(...SLACK_DAYS) }, MARKS[place % MARKS.length]!, 'turner'),
      who,
      shownId: who.idNumber,
    };
    return place < WRONG ? spoil(of, row, 'IMPORT_ID_CHECKSUM') : row;
  });
  return workbookWithFacts(rows);
}
