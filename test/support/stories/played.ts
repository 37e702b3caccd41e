import { operationOf } from '../answers/answer-book';

/** A request that was granted, as it was sent. */
export interface Played {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}
/** The first of every operation, and every id that any path has named: what a service of a test holds, as its callers know it. */
export class PlayedRequests {
  readonly first = new Map<string, Played>();
  readonly ids = new Set<string>();

  note({ method, path, headers, body }: Omit<Played, 'operation'>): void {
    const operation = operationOf(method, path);
    if (!operation) return;
    for (const id of idsIn(path.split('?')[0]!)) this.ids.add(id);
    if (!this.first.has(operation)) this.first.set(operation, { operation, method, path, headers, body });
  }
}

export const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
export const idsIn = (text: string): readonly string[] => [...new Set(text.match(UUID) ?? [])];
