import type { Day } from '../../kernel/day';
import type { Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';

/** A mentor agreement (师徒协议) as far as conflicts of interest go; both days count. */
export interface Mentoring {
  readonly mentorId: Uuid;
  readonly apprenticeId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
}
export interface Mentorings {
  readonly agreements: readonly Mentoring[];
}

/** Who teaches whom in an enterprise. That belongs to a later context, which the composition root binds (decision 22). */
export abstract class MentoringsOfEnterprise {
  abstract of(enterpriseId: Uuid): Promise<Gathered<Mentorings>>;
}
