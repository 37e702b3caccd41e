import { Client } from './client';
import { until } from '../until';

export interface Job {
  readonly id: string;
  readonly state: string;
  readonly counts: {
    readonly rows: number;
    readonly ok: number;
    readonly error: number;
    readonly skipped: number;
    readonly warning: number;
    readonly created?: number;
    readonly updated?: number;
    readonly same?: number;
  } | null;
  readonly besides: { readonly employments: Job['counts']; readonly qualifications: Job['counts'] } | null;
  readonly file: {
    readonly columnsIgnored: readonly string[];
    readonly encoding: string | null;
    readonly dataRows: number | null;
    readonly kind: string | null;
    readonly warnings: readonly { readonly code: string; readonly message: string; readonly params: object }[];
  };
  readonly progress: { readonly done: number; readonly of: number };
  readonly refusal: { readonly code: string; readonly message: string; readonly params: Record<string, unknown> } | null;
  readonly duplicateOf?: string;
  readonly notice?: { readonly code: string; readonly message: string };
  readonly withdrawals: {
    readonly count: number;
    readonly preview: string;
    readonly unreadableRows: number;
    readonly withdrawn: number | null;
  } | null;
  readonly position: string | null;
  readonly expiresAt: string;
}
export interface ImportRow {
  readonly row: number;
  readonly status: string;
  readonly result: string | null;
  readonly nameMasked: string | null;
  readonly employeeNo: string | null;
  readonly workerId?: string;
  readonly candidacyId?: string;
  readonly errors: readonly {
    readonly code: string;
    readonly location: { readonly column: string; readonly cell: string | null; readonly row: number; readonly sheet: string | null };
    readonly valueMasked: string;
    readonly message: string;
    readonly params: Record<string, unknown>;
    readonly changedSinceCheck?: true;
  }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OK = 200;
const PAGE = 200;
/** A look at the job every so often, and so many times before a test gives up. */
/** A large file on a machine that does other work too. */
const LONGEST_JOB_MS = 90_000;

/** As long as a request may wait, and so often before a test gives up. */
const [WAIT_SECONDS, LOOKS] = [25, 4];
const UNDER_WAY: readonly string[] = ['RECEIVED', 'CHECKING', 'APPLYING'];

/** Imports over HTTP, for journeys. */
export class ImportClient {
  constructor(readonly clerk: Client) {}

  async upload(
    batchId: string,
    bytes: Buffer,
    { match = 'updateSame', type = bytes[0] === 0x50 ? XLSX : 'text/csv' } = {},
  ): Promise<{ status: number; location: string | null; body: Job & { code?: string } }> {
    const { status, headers, body } = await this.clerk.post<Job & { code?: string }>(
      `/v1/batches/${batchId}/imports?mode=dryRun&match=${match}`,
      new Uint8Array(bytes),
      { 'content-type': type },
    );
    return { status, location: headers.get('location'), body };
  }

  until(id: string, reached: (job: Job) => boolean): Promise<Job> {
    return until(() => this.job(id), reached, LONGEST_JOB_MS);
  }

  /** Once it is checked, refused or applied: told as soon as it is, by looks that wait. */
  async over(id: string): Promise<Job> {
    for (let look = 0; look < LOOKS; look += 1) {
      const { body } = await this.clerk.get<Job>(`/v1/imports/${id}?wait=${WAIT_SECONDS}`);
      if (!UNDER_WAY.includes(body.state)) return body;
    }
    throw new Error(`import ${id} never came to its end: ${JSON.stringify(await this.job(id))}`);
  }

  async job(id: string): Promise<Job> {
    return (await this.clerk.get<Job>(`/v1/imports/${id}`)).body;
  }

  /** Uploads and waits for the end of the check. */
  async checked(batchId: string, bytes: Buffer, options: { match?: string; type?: string } = {}): Promise<Job> {
    const { body } = await this.upload(batchId, bytes, options);
    return this.over(body.id);
  }

  async apply(id: string, atomic = false): Promise<number> {
    return (await this.clerk.post(`/v1/imports/${id}/applications`, { atomic })).status;
  }

  /** The second click on a list that stands alone: by the preview that the import shows now, unless told. */
  async confirm(id: string, preview?: string): Promise<{ status: number; code?: string; params?: object }> {
    const confirmedPreview = preview ?? (await this.job(id)).withdrawals!.preview;
    const { status, body } = await this.clerk.post<{ code?: string; params?: object }>(`/v1/imports/${id}/applications`, {
      confirmedPreview,
    });
    return { status, code: body.code, params: body.params };
  }

  /** Uploads, applies and waits for the end. */
  async applied(batchId: string, bytes: Buffer, options: { match?: string } = {}): Promise<Job> {
    const { id } = await this.checked(batchId, bytes, options);
    await this.apply(id);
    return this.over(id);
  }

  async rows(id: string, query = ''): Promise<ImportRow[]> {
    const rows: ImportRow[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: { items: ImportRow[]; nextCursor: string | null } } = await this.clerk.get(
        `/v1/imports/${id}/rows?limit=${PAGE}${query}${cursor ? `&cursor=${cursor}` : ''}`,
      );
      rows.push(...body.items);
      cursor = body.nextCursor;
    }
    return rows;
  }

  /** Codes by row, of wrong rows. */
  async faults(id: string, query = ''): Promise<Record<number, string>> {
    return Object.fromEntries(
      (await this.rows(id, `&status=error${query}`)).map(({ row, errors }) => [row, errors.map(({ code }) => code).join(' ')]),
    );
  }

  async errorFile(id: string, query: '' | '?format=csv' = ''): Promise<Buffer> {
    const { status, bytes } = await this.clerk.get(`/v1/imports/${id}/error-file${query}`);
    if (status !== OK) throw new Error(`${status} ${new TextDecoder().decode(bytes)}`);
    return Buffer.from(bytes);
  }
}
