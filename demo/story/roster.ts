import { readFileSync } from 'node:fs';
import { Api, Upload } from '../api';
import type { Registered } from './cast';
import { DAYS } from './days';
import type { Filed } from './filing';

interface Job {
  readonly id: string;
  readonly state: string;
  readonly counts: {
    readonly ok: number;
    readonly error: number;
    readonly skipped: number;
    readonly created?: number;
    readonly same?: number;
  };
  readonly file: { readonly encoding: string; readonly dataRows: number };
  readonly duplicateOf?: string;
  readonly refusal?: { readonly code: string; readonly message: string } | null;
}
export interface RowFault {
  readonly row: number;
  readonly errors: readonly {
    readonly code: string;
    readonly location: { readonly column: string; readonly cell: string };
    readonly valueMasked: string;
    readonly message: string;
  }[];
}
export interface Imported {
  readonly batchId: string;
  readonly importId: string;
  readonly job: Job;
  readonly faults: readonly RowFault[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const POLL_MS = 50;
const POLLS = 1_200;
const ROWS_SHOWN = 200;
const ZIP_MARK = 0x50;

export const openBatch = ({ cast: { enterprise } }: Registered, { filingId }: Filed): Promise<{ id: string }> =>
  enterprise.post('batch', '/v1/batches', {
    filingId,
    path: 'EXAM',
    assessmentOn: DAYS.assessment,
    eligibilityOn: DAYS.assessment,
    levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'],
  });

/** Uploads a roster, reads its check, and registers the good rows. */
export async function importRoster(enterprise: Api, step: string, batchId: string, file: string): Promise<Imported> {
  const bytes = readFileSync(file);
  const received = await enterprise.post<Job>(
    `${step}-upload`,
    `/v1/batches/${batchId}/imports?mode=dryRun&match=updateSame`,
    new Upload(bytes[0] === ZIP_MARK ? XLSX : 'text/csv', bytes),
  );
  const importId = received.duplicateOf ?? received.id;
  await until(enterprise, importId, ['CHECKED', 'APPLYING', 'APPLIED']);
  const { items } = await enterprise.get<{ items: readonly RowFault[] }>(`/v1/imports/${importId}/rows?status=error&limit=${ROWS_SHOWN}`);
  await enterprise.post(`${step}-apply`, `/v1/imports/${importId}/applications`, { atomic: false });
  return { batchId, importId, job: await until(enterprise, importId, ['APPLIED']), faults: items };
}

async function until(enterprise: Api, importId: string, states: readonly string[]): Promise<Job> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const job = await enterprise.get<Job>(`/v1/imports/${importId}`);
    if (states.includes(job.state)) return job;
    if (job.state === 'REFUSED') throw new Error(`文件未被接受 the file was refused: ${job.refusal?.message} [${job.refusal?.code}]`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`import ${importId} is not ${states.join(' or ')} after ${(POLLS * POLL_MS) / 1000} s`);
}

/** The kinds of wrong row that are shown first: claims that the registered facts do not carry. */
export const worthShowing = (faults: readonly RowFault[], most: number): string[] =>
  faults
    .flatMap(({ row, errors }) => errors.map((error) => ({ row, ...error })))
    .sort((a, b) => Number(b.code === 'IMPORT_NOT_ELIGIBLE') - Number(a.code === 'IMPORT_NOT_ELIGIBLE'))
    .slice(0, most)
    .map(({ row, code, location, valueMasked, message }) => `第 ${row} 行 ${location.column} ${valueMasked}: ${message} [${code}]`);
