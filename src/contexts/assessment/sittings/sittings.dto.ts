import { ChoiceField, IntegerField, PatternField, UuidField, IdsField } from '../../../http/requests/fields.decorator';
import type { Uuid } from '../../../kernel/uuid';
import { CANCELLATION_REASONS } from '../terms';
import { EXAMINER_ROLES, ExaminerRole, MAX_SEATS, RECUSAL_GROUNDS } from './sitting.events';

const ROOM = /^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/;
/** Papers of one room: a spare one for every seat. */
const MAX_PAPERS = 2 * MAX_SEATS;

export class SeatCandidatesBody {
  @PatternField(ROOM, { example: 'A-101' })
  room!: string;

  @IdsField({ max: MAX_SEATS, description: 'Candidacies of the batch that are admitted' })
  candidacyIds!: Uuid[];
}

export class AssignExaminerBody {
  @UuidField({ description: 'A worker record of the enterprise, or of the host of the site' })
  examinerId!: Uuid;

  @ChoiceField(EXAMINER_ROLES, { example: 'ASSESSOR' })
  role!: ExaminerRole;

  @PatternField(ROOM, { example: 'A-101' })
  room!: string;
}

export class DeclareRecusalBody {
  @UuidField()
  examinerId!: Uuid;

  @UuidField()
  candidacyId!: Uuid;

  @ChoiceField(RECUSAL_GROUNDS, { example: 'KIN' })
  ground!: (typeof RECUSAL_GROUNDS)[number];
}

export class HandOverPapersBody {
  @PatternField(ROOM, { example: 'A-101' })
  room!: string;

  @UuidField({ description: 'An invigilator of the room' })
  examinerId!: Uuid;

  @IntegerField(1, MAX_PAPERS, { example: 30 })
  papers!: number;
}

export class CancelSittingBody {
  @ChoiceField(CANCELLATION_REASONS, { example: 'SITE_UNFIT' })
  reasonCode!: (typeof CANCELLATION_REASONS)[number];
}
