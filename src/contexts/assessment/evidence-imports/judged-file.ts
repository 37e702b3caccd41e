import type { JsonObject } from '../../../kernel/canonical-json';
import type { Uuid } from '../../../kernel/uuid';
import type { FileKind, MediaType } from './file-content';

/** Whoever a file may belong to: a person who is a candidate of the batch, with all candidacies in it. */
export interface Candidate {
  readonly personRef: Uuid;
  readonly candidacyIds: readonly Uuid[];
  readonly name: string;
  readonly idNumber: string;
}

/** A file of an archive as it was read. */
export interface FoundFile {
  /** Its place in the archive, from 1 on: how the user finds a file whose name is not shown. */
  readonly entry: number;
  readonly name: string;
  readonly bytes: number;
  /** What it is by its content; null for what is too large to be read. */
  readonly content: MediaType | 'OTHER' | 'DAMAGED' | null;
  /** Tells the same bytes again while the archive is judged; kept nowhere, for a hash of a photo is personal data itself. */
  readonly digest: string | null;
}

export const FILE_STATUSES = ['MATCHED', 'UNMATCHED', 'DOUBLED', 'TOO_LARGE', 'NOT_A_PICTURE'] as const;
export type FileStatus = (typeof FILE_STATUSES)[number];
/** What became of a matched file when the archive was applied. */
export const FILE_RESULTS = ['ATTACHED', 'SAME', 'ERROR'] as const;
export type FileResult = (typeof FILE_RESULTS)[number];

/** A person as the enterprise recognises one and nobody else does. */
export interface MaskedPerson {
  readonly nameMasked: string;
  readonly idNumberMasked: string;
  readonly candidacyIds: readonly Uuid[];
}
export interface Reason {
  readonly code: string;
  readonly params: JsonObject;
}
/** What came of a file. Masked: nothing here is personal data in clear. */
export interface JudgedFile {
  readonly entry: number;
  readonly nameMasked: string;
  readonly bytes: number;
  readonly status: FileStatus;
  readonly kind: FileKind | null;
  readonly mediaType: MediaType | null;
  /** Why it is not matched, or was not attached. */
  readonly reason: Reason | null;
  /** Whose it is. */
  readonly candidate: MaskedPerson | null;
  /** Whose it may be, where that is not certain. */
  readonly likely: MaskedPerson | null;
  readonly personRef: Uuid | null;
  readonly result: FileResult | null;
  /** Once it is attached. */
  readonly fileId: Uuid | null;
}
