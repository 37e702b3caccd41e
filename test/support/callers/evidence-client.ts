import { Client } from './client';
import { until } from '../until';

export interface EvidenceJob {
  readonly id: string;
  readonly state: string;
  readonly counts:
    | (Readonly<Record<'files' | 'matched' | 'unmatched' | 'doubled' | 'tooLarge' | 'notAPicture', number>> &
        Partial<Readonly<Record<'attached' | 'same' | 'error', number>>>)
    | null;
  readonly progress: { readonly done: number; readonly of: number };
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly position: string | null;
  readonly duplicateOf?: string;
  readonly code?: string;
}
interface Person {
  readonly nameMasked: string;
  readonly idNumberMasked: string;
  readonly candidacyIds: readonly string[];
}
export interface EvidenceFile {
  readonly entry: number;
  readonly nameMasked: string;
  readonly status: string;
  readonly kind: string | null;
  readonly result: string | null;
  readonly fileId: string | null;
  readonly reason: { readonly code: string; readonly message: string; readonly params: Record<string, unknown> } | null;
  readonly candidate: Person | null;
  readonly likely: Person | null;
}

/** A look at the job every so often, and so many times before a test gives up. */
/** A large file on a machine that does other work too. */
const LONGEST_JOB_MS = 90_000;

/** Archives of photos over HTTP, for journeys. */
export class EvidenceClient {
  constructor(readonly clerk: Client) {}

  async upload(
    batchId: string,
    zip: Buffer,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; location: string | null; body: EvidenceJob }> {
    const {
      status,
      headers: told,
      body,
    } = await this.clerk.post<EvidenceJob>(`/v1/batches/${batchId}/evidence-imports`, new Uint8Array(zip), {
      'content-type': 'application/zip',
      ...headers,
    });
    return { status, location: told.get('location'), body };
  }

  async job(id: string): Promise<EvidenceJob> {
    return (await this.clerk.get<EvidenceJob>(`/v1/evidence-imports/${id}`)).body;
  }

  until(id: string, reached: (job: EvidenceJob) => boolean): Promise<EvidenceJob> {
    return until(() => this.job(id), reached, LONGEST_JOB_MS);
  }

  /** Uploads and waits for the end of the check. */
  async checked(batchId: string, zip: Buffer): Promise<EvidenceJob> {
    const { body } = await this.upload(batchId, zip);
    return this.until(body.id, ({ state }) => state === 'CHECKED' || state === 'REFUSED');
  }

  async apply(id: string): Promise<number> {
    return (await this.clerk.post(`/v1/evidence-imports/${id}/applications`)).status;
  }

  async files(id: string, query = ''): Promise<EvidenceFile[]> {
    const files: EvidenceFile[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: { items: EvidenceFile[]; nextCursor: string | null } } = await this.clerk.get(
        `/v1/evidence-imports/${id}/files?limit=200${query}${cursor ? `&cursor=${cursor}` : ''}`,
      );
      files.push(...body.items);
      cursor = body.nextCursor;
    }
    return files;
  }
}
