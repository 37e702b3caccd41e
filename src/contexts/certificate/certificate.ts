import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { ANNULMENT_EFFECTS, ANNULMENT_REASONS, CertificateEvent, certificateEvents } from './certificate.events';

/** A proposal that waits for its second person. */
export interface Annulment {
  readonly annulmentId: Uuid;
  readonly proposedBy: Uuid;
  readonly reasonCode: (typeof ANNULMENT_REASONS)[number];
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: Day;
  readonly effect: (typeof ANNULMENT_EFFECTS)[number];
}
export interface IssuedCertificate {
  readonly status: 'in-force' | 'annulled';
  readonly number: string;
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly workerId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly issuedOn: Day;
  readonly proposals: readonly Annulment[];
}
export type Certificate = { readonly status: 'blank' } | IssuedCertificate;

export const certificate: Fold<Certificate, CertificateEvent> = {
  category: 'certificate',
  events: certificateEvents,
  initial: { status: 'blank' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'certificate.issued.v1': {
        const { number, candidacyId, enterpriseId, region, workerId, occupationCode, trade, level, issuedOn } = event.data;
        return { status: 'in-force', number, candidacyId, enterpriseId, region, workerId, occupationCode, trade, level, issuedOn, proposals: [] };
      }
      case 'certificate.annulment_proposed.v1': {
        const { annulmentId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn, effect } = event.data;
        return state.status === 'blank' ? state : { ...state, proposals: [...state.proposals, { annulmentId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn, effect }] };
      }
      case 'certificate.annulled.v1':
        return state.status === 'blank' ? state : { ...state, status: 'annulled' };
    }
  },
};

/** What later contexts may know: whose certificate, of which level, and whether it still holds. */
export const certificateState = streamView('certificate.certificate', certificate, (state) => state);
