import type { Day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { DiplomaKind, TitleGrade } from '../../catalogue';

/** The registered facts that eligibility is computed from, and nothing that a roster claims. */
export interface RegisteredFacts {
  readonly spans: readonly WorkSpan[];
  readonly certificates: readonly HeldCertificate[];
  readonly diplomas: readonly HeldDiploma[];
  /** Only titles that match the occupation (专业对应关系); whoever gathers the facts judges that. */
  readonly titles: readonly HeldTitle[];
  readonly enrolments?: readonly Enrolment[];
  readonly apprenticeships?: readonly Apprenticeship[];
  readonly preTechnicians?: readonly PreTechnician[];
}

/** Work in one occupation; both days count. An open span has no last day. */
export interface WorkSpan {
  readonly spanId: string;
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}

/** Issued here, or elsewhere and verified. */
export interface HeldCertificate {
  readonly recordId: string;
  readonly occupationCode: string;
  readonly level: Level;
  readonly issuedOn: Day;
  /** As known when the decision is taken: annulled then, it does not count. Annulled later, it undoes nothing. */
  readonly annulled?: boolean;
}

export interface HeldDiploma {
  readonly recordId: string;
  readonly kind: DiplomaKind;
  readonly relatedMajor: boolean;
  readonly finalYear: boolean;
  readonly graduatedOn: Day | null;
  readonly programmeEvaluated?: boolean;
}

export interface HeldTitle {
  readonly recordId: string;
  readonly grade: TitleGrade;
  readonly grantedOn: Day;
}

export interface Enrolment {
  readonly recordId: string;
  readonly class: 'TECHNICIAN_CLASS';
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}

export interface Apprenticeship {
  readonly recordId: string;
  readonly endedOn: Day;
}

/** 预备技师 certificate of a 技师学院. */
export interface PreTechnician {
  readonly recordId: string;
  readonly issuedOn: Day;
}
