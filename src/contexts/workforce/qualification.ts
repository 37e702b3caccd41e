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

export const qualification: Fold<Qualifications, QualificationEvent> = {
  category: 'qualification',
  events: qualificationEvents,
  initial: { certificates: [], diplomas: [], titles: [] },
  evolve: (held, event) => {
    switch (event.type) {
      case 'workforce.prior_certificate_recorded.v1': {
        const { recordId, occupationCode, trade, level, number, issuedOn } = event.data;
        return { ...held, certificates: [...held.certificates, { recordId, occupationCode, trade, level, number, issuedOn }] };
      }
      case 'workforce.diploma_recorded.v1': {
        const { recordId, kind, relatedMajor, finalYear, graduatedOn } = event.data;
        return { ...held, diplomas: [...held.diplomas, { recordId, kind, relatedMajor, finalYear, graduatedOn }] };
      }
      case 'workforce.title_recorded.v1': {
        const { recordId, grade, series, grantedOn } = event.data;
        return { ...held, titles: [...held.titles, { recordId, grade, series, grantedOn }] };
      }
    }
  },
};

export const qualifications = streamView('workforce.qualifications', qualification, (held) => held);
