import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { CLASSES } from './schooling.events';
import { DIPLOMA_KINDS, QualificationEvent, qualificationEvents, TITLE_GRADES } from './workforce.events';

export interface PriorCertificate {
  readonly recordId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly number: string;
  readonly issuedOn: Day;
  /** A second person has verified it with whoever issued it. */
  readonly isVerified?: true;
  /** Who recorded it; unknown of some. */
  readonly recordedBy?: Uuid;
}
export interface Diploma {
  readonly recordId: Uuid;
  readonly kind: (typeof DIPLOMA_KINDS)[number];
  readonly relatedMajor: boolean;
  readonly finalYear: boolean;
  readonly graduatedOn: Day | null;
  readonly programmeEvaluated?: boolean;
}
export interface Title {
  readonly recordId: Uuid;
  readonly grade: (typeof TITLE_GRADES)[number];
  readonly series: string;
  readonly grantedOn: Day;
}
export interface Enrolment {
  readonly recordId: Uuid;
  readonly class: (typeof CLASSES)[number];
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}
export interface Apprenticeship {
  readonly recordId: Uuid;
  readonly endedOn: Day;
}
export interface PreTechnician {
  readonly recordId: Uuid;
  readonly issuedOn: Day;
}
/** What a worker brings along as evidence: certificates issued elsewhere, diplomas, titles; and, where there is any, schooling that few have. */
export interface Qualifications {
  readonly certificates: readonly PriorCertificate[];
  readonly diplomas: readonly Diploma[];
  readonly titles: readonly Title[];
  readonly enrolments?: readonly Enrolment[];
  readonly apprenticeships?: readonly Apprenticeship[];
  readonly preTechnicians?: readonly PreTechnician[];
}

/** A certificate of another institution that waits for its issuer's answer. */
export interface UncheckedCertificate extends PriorCertificate {
  readonly recordedBy: Uuid;
}
export interface QualificationRecord {
  readonly held: Qualifications;
  readonly unchecked: readonly UncheckedCertificate[];
}
const others = ({ certificates }: Qualifications, recordId: Uuid): readonly PriorCertificate[] =>
  certificates.filter((each) => each.recordId !== recordId);
const counting = ({ held, unchecked }: QualificationRecord, certificate: PriorCertificate): QualificationRecord => ({
  held: { ...held, certificates: [...others(held, certificate.recordId), certificate] },
  unchecked: unchecked.filter(({ recordId }) => recordId !== certificate.recordId),
});

export const qualification: Fold<QualificationRecord, QualificationEvent> = {
  category: 'qualification',
  events: qualificationEvents,
  initial: { held: { certificates: [], diplomas: [], titles: [] }, unchecked: [] },
  evolve: (record, event) => {
    const { held } = record;
    switch (event.type) {
      case 'workforce.foreign_certificate_recorded.v1': {
        const { recordId, occupationCode, trade, level, number, issuedOn, recordedBy } = event.data;
        return { ...record, unchecked: [...record.unchecked, { recordId, occupationCode, trade, level, number, issuedOn, recordedBy }] };
      }
      case 'workforce.foreign_certificate_rejected.v1':
        return {
          held: { ...held, certificates: others(held, event.data.recordId) },
          unchecked: record.unchecked.filter(({ recordId }) => recordId !== event.data.recordId),
        };
      case 'workforce.foreign_certificate_verified.v1': {
        const { recordId, occupationCode, trade, level, number, issuedOn } = event.data;
        return counting(record, { recordId, occupationCode, trade, level, number, issuedOn, isVerified: true });
      }
      case 'workforce.prior_certificate_recorded.v1': {
        const { recordId, occupationCode, trade, level, number, issuedOn, recordedBy } = event.data;
        return counting(record, {
          recordId,
          occupationCode,
          trade,
          level,
          number,
          issuedOn,
          ...(recordedBy === undefined ? {} : { recordedBy }),
        });
      }
      case 'workforce.diploma_recorded.v1': {
        const { recordId, kind, relatedMajor, finalYear, graduatedOn, programmeEvaluated } = event.data;
        const diploma = {
          recordId,
          kind,
          relatedMajor,
          finalYear,
          graduatedOn,
          ...(programmeEvaluated === undefined ? {} : { programmeEvaluated }),
        };
        return { ...record, held: { ...held, diplomas: [...held.diplomas, diploma] } };
      }
      case 'workforce.title_recorded.v1': {
        const { recordId, grade, series, grantedOn } = event.data;
        return { ...record, held: { ...held, titles: [...held.titles, { recordId, grade, series, grantedOn }] } };
      }
      case 'workforce.enrolment_recorded.v1': {
        const { recordId, class: of, fromOn, lastOn } = event.data;
        return { ...record, held: { ...held, enrolments: [...(held.enrolments ?? []), { recordId, class: of, fromOn, lastOn }] } };
      }
      case 'workforce.apprenticeship_recorded.v1':
        return {
          ...record,
          held: {
            ...held,
            apprenticeships: [...(held.apprenticeships ?? []), { recordId: event.data.recordId, endedOn: event.data.endedOn }],
          },
        };
      case 'workforce.pre_technician_recorded.v1':
        return {
          ...record,
          held: {
            ...held,
            preTechnicians: [...(held.preTechnicians ?? []), { recordId: event.data.recordId, issuedOn: event.data.issuedOn }],
          },
        };
    }
  },
};

export const qualifications = streamView('workforce.qualifications', qualification, ({ held }) => held);

/** Only the papers that pass, for a person whose papers stand under several records. */
export const papersWhere = (held: Qualifications, keep: (recordId: Uuid) => boolean): Qualifications => {
  const kept = <Paper extends { readonly recordId: Uuid }>(papers: readonly Paper[] = []): readonly Paper[] =>
    papers.filter(({ recordId }) => keep(recordId));
  return {
    certificates: kept(held.certificates),
    diplomas: kept(held.diplomas),
    titles: kept(held.titles),
    enrolments: kept(held.enrolments),
    apprenticeships: kept(held.apprenticeships),
    preTechnicians: kept(held.preTechnicians),
  };
};

/** Every paper of every kind. */
export const allPapers = ({
  certificates,
  diplomas,
  titles,
  enrolments = [],
  apprenticeships = [],
  preTechnicians = [],
}: Qualifications): readonly { readonly recordId: Uuid }[] => [
  ...certificates,
  ...diplomas,
  ...titles,
  ...enrolments,
  ...apprenticeships,
  ...preTechnicians,
];
