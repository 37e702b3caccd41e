import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';

/** The employer's own check at the end of an apprenticeship (转正定级), passed in an occupation on a day. */
export interface PassedGrading {
  readonly recordId: Uuid;
  readonly occupationCode: string;
  readonly gradedOn: Day;
}

/** Who passed that check. It belongs to a later context, which the composition root binds (decision 22). */
export abstract class PassedGradings {
  /** Every worker asked for is in the answer, with what stands under any record of the person (ADR 50). */
  abstract of(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<readonly PassedGrading[]>>>;
}
