import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FoldDeclaration } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import type { DerivedIds } from '../../ledger/derived-ids.provider';

export type PathParameters = Readonly<Record<string, string>>;

/** The stream that a route appends to, found from its path. */
export interface MatchedStream {
  readonly fold: FoldDeclaration;
  idOf(parameters: PathParameters, ids: DerivedIds, tenant: Uuid | null): Uuid | string;
}

export const MATCHED_STREAM = Symbol('stream that If-Match names');

const namedInPath: MatchedStream['idOf'] = ({ id }) => id!;

/**
 * For a route whose command appends to the stream of the thing in its path (`:id`, unless told): the caller names the
 * version that was read, so that nobody decides on what somebody else has changed meanwhile (users/api-conventions 5).
 */
export const NeedsIfMatch = (fold: FoldDeclaration, idOf = namedInPath): MethodDecorator =>
  applyDecorators(
    SetMetadata(MATCHED_STREAM, { fold, idOf } satisfies MatchedStream),
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The ETag of what was read, `"7"`; `*` is not taken',
      schema: { type: 'string', pattern: '^"\\d{1,9}"$', example: '"7"' },
    }),
  );
