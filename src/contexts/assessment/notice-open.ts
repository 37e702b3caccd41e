import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import type { OpenBatch } from './batch';

/** Objections to a result are taken from its publication to the end of the last day of its notice. */
export function noticeFault({ approved }: OpenBatch, candidacyId: Uuid, today: Day): Refusal<'NOTICE_NOT_OPEN'> | undefined {
  const endsOn = approved.get(candidacyId)?.noticeEndsOn ?? null;
  return endsOn === null || today > endsOn ? refuse('NOTICE_NOT_OPEN', { endsOn }) : undefined;
}
