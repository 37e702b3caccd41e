/** Whose request: an Idempotency-Key means one thing to one client of one tenant. */
export interface RequestKey {
  readonly tenant: string;
  readonly client: string;
  readonly key: string;
}
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
/**
 * One try of a request. Whoever takes its place when it hangs is another one, also in the same process: a try has a holder of its own,
 * and what it answers is kept for no other.
 */
export interface Attempt {
  readonly request: RequestKey;
  readonly fingerprint: string;
  readonly holder: string;
  readonly begunMs: number;
}
export type Begun =
  | { readonly state: 'fresh'; readonly attempt: Attempt }
  /** Another try of the same request is under way. */
  | { readonly state: 'in-flight' }
  /** The key was used for another request. */
  | { readonly state: 'reused' }
  | { readonly state: 'replay'; readonly answer: StoredAnswer };
