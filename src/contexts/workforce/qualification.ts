import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { DIPLOMA_KINDS, QualificationEvent, qualificationEvents, TITLE_GRADES } from './workforce.events';

export interface PriorCertificate {
  readonly recordId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly number: string;
  readonly issuedOn: Day;
}
export interface Diploma {
  readonly recordId: Uuid;
  readonly kind: (typeof DIPLOMA_KINDS)[number];
  readonly relatedMajor: boolean;
  readonly finalYear: boolean;
  readonly graduatedOn: Day | null;
}
export interface Title {
  readonly recordId: Uuid;
  readonly grade: (typeof TITLE_GRADES)[number];
  readonly series: string;
  readonly grantedOn: Day;
}
/** What a worker brings along as evidence: certificates issued elsewhere, diplomas, titles. */
export interface Qualifications {
  readonly certificates: readonly PriorCertificate[];
  readonly diplomas: readonly Diploma[];
  readonly titles: readonly Title[];
}

/** A certificate of another institution that waits for its issuer's answer. */
export interface UncheckedCertificate extends PriorCertificate {
  readonly recordedBy: Uuid;
}
export interface QualificationRecord {
  readonly held: Qualifications;
  readonly unchecked: readonly UncheckedCertificate[];
}
const counting = ({ held, unchecked }: QualificationRecord, certificate: PriorCertificate): QualificationRecord =>
  ({ held: { ...held, certificates: [...held.certificates, certificate] }, unchecked: unchecked.filter(({ recordId }) => recordId !== certificate.recordId) });

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
        return { ...record, unchecked: record.unchecked.filter(({ recordId }) => recordId !== event.data.recordId) };
      case 'workforce.foreign_certificate_verified.v1':
      case 'workforce.prior_certificate_recorded.v1': {
        const { recordId, occupationCode, trade, level, number, issuedOn } = event.data;
        return counting(record, { recordId, occupationCode, trade, level, number, issuedOn });
      }
      case 'workforce.diploma_recorded.v1': {
        const { recordId, kind, relatedMajor, finalYear, graduatedOn } = event.data;
        return { ...record, held: { ...held, diplomas: [...held.diplomas, { recordId, kind, relatedMajor, finalYear, graduatedOn }] } };
      }
      case 'workforce.title_recorded.v1': {
        const { recordId, grade, series, grantedOn } = event.data;
        return { ...record, held: { ...held, titles: [...held.titles, { recordId, grade, series, grantedOn }] } };
      }
    }
  },
};

export const qualifications = streamView('workforce.qualifications', qualification, ({ held }) => held);
