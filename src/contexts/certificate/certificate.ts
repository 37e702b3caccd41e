import type { Day } from '../../kernel/day';
import type { FactOf } from '../../kernel/event-type';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { ANNULMENT_EFFECTS, ANNULMENT_REASONS, CertificateEvent, certificateEvents } from './certificate.events';
import { onPaper, Paper, UNPRINTED } from './certificate-paper';
import type { paperEvents } from './paper.events';
import type { EFFECTS, FINDINGS, REINSTATEMENT_REASONS, SUSPENSION_REASONS } from './standing.events';

/** The paper behind a proposal that waits for its second person, and who proposed it. */
interface Proposal {
  readonly proposedBy: Uuid;
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: Day;
}
export interface Annulment extends Proposal {
  readonly annulmentId: Uuid;
  readonly reasonCode: (typeof ANNULMENT_REASONS)[number];
  readonly effect: (typeof ANNULMENT_EFFECTS)[number];
}
export interface Suspension extends Proposal {
  readonly suspensionId: Uuid;
  readonly reasonCode: (typeof SUSPENSION_REASONS)[number];
}
export interface Reinstatement extends Proposal {
  readonly reinstatementId: Uuid;
  readonly annulmentId: Uuid;
  readonly reasonCode: (typeof REINSTATEMENT_REASONS)[number];
  readonly effect: (typeof EFFECTS)[number];
}
/** The act that took the effect away, while it lasts. */
export interface StoppedBy {
  readonly id: Uuid;
  readonly decidedOn: Day;
  readonly effectiveOn: Day;
}
export interface IssuedCertificate {
  readonly status: 'in-force' | 'suspended' | 'annulled';
  readonly number: string;
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly workerId: Uuid;
  readonly personRef: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly issuedOn: Day;
  /** The version of the standard, or of the norm, that it was assessed under. */
  readonly standard?: string;
  readonly proposals: readonly Annulment[];
  readonly suspensions: readonly Suspension[];
  readonly reinstatements: readonly Reinstatement[];
  readonly stoppedBy: StoppedBy | null;
  /** What came to light and waits for people. */
  readonly findings: readonly (typeof FINDINGS)[number][];
  /** Annulled certificates that this one leans on, as far as it was told. */
  readonly fallenBases: readonly Uuid[];
  /** Withdrawn awards by which it was recognised. */
  readonly fallenAwards: readonly Uuid[];
  readonly paper: Paper;
}
export type Certificate = { readonly status: 'blank' } | IssuedCertificate;

export const certificate: Fold<Certificate, CertificateEvent> = {
  category: 'certificate',
  events: certificateEvents,
  initial: { status: 'blank' },
  evolve: (state, event) => {
    if (event.type === 'certificate.issued.v1') return issued(event.data);
    return state.status === 'blank' ? state : after(state, event);
  },
};

type Issue = Extract<CertificateEvent, { type: 'certificate.issued.v1' }>;

function issued({
  number,
  candidacyId,
  enterpriseId,
  region,
  workerId,
  personRef,
  occupationCode,
  trade,
  level,
  issuedOn,
  standard,
  nameVersion,
  idNumberVersion,
}: Issue['data']): IssuedCertificate {
  return {
    status: 'in-force',
    number,
    candidacyId,
    enterpriseId,
    region,
    workerId,
    personRef,
    occupationCode,
    trade,
    level,
    issuedOn,
    proposals: [],
    suspensions: [],
    reinstatements: [],
    stoppedBy: null,
    findings: [],
    fallenBases: [],
    fallenAwards: [],
    paper: { ...UNPRINTED, nameVersion, idNumberVersion },
    ...(standard === undefined ? {} : { standard }),
  };
}

function after(state: IssuedCertificate, event: Exclude<CertificateEvent, Issue>): IssuedCertificate {
  switch (event.type) {
    case 'certificate.annulment_proposed.v1': {
      const { annulmentId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn, effect } = event.data;
      return {
        ...state,
        proposals: [...state.proposals, { annulmentId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn, effect }],
      };
    }
    case 'certificate.suspension_proposed.v1': {
      const { suspensionId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn } = event.data;
      return { ...state, suspensions: [...state.suspensions, { suspensionId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn }] };
    }
    case 'certificate.reinstatement_proposed.v1': {
      const { reinstatementId, annulmentId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn, effect } = event.data;
      return {
        ...state,
        reinstatements: [
          ...state.reinstatements,
          { reinstatementId, annulmentId, proposedBy, reasonCode, legalBasis, documentNo, decidedOn, effect },
        ],
      };
    }
    case 'certificate.annulled.v1':
      return {
        ...state,
        status: 'annulled',
        stoppedBy: { id: event.data.annulmentId, decidedOn: event.data.decidedOn, effectiveOn: event.data.effectiveOn },
      };
    case 'certificate.suspended.v1':
      return {
        ...state,
        status: 'suspended',
        stoppedBy: { id: event.data.suspensionId, decidedOn: event.data.decidedOn, effectiveOn: event.data.decidedOn },
      };
    case 'certificate.suspension_lifted.v1':
    case 'certificate.reinstated.v1':
      return { ...state, status: 'in-force', stoppedBy: null };
    case 'certificate.finding_recorded.v1': {
      const { reasonCode, basisId, awardId } = event.data;
      const fallen = { fallenBases: withOne(state.fallenBases, basisId), fallenAwards: withOne(state.fallenAwards, awardId) };
      return { ...state, findings: [...state.findings, reasonCode], ...fallen };
    }
    default:
      // Only papers are left here; one that onPaper does not know breaks the build.
      return afterPaper(state, event);
  }
}

const withOne = (known: readonly Uuid[], one: Uuid | undefined): readonly Uuid[] => (one === undefined ? known : [...known, one]);

const afterPaper = (state: IssuedCertificate, event: FactOf<typeof paperEvents>): IssuedCertificate => ({
  ...state,
  paper: onPaper(state.paper, event),
  trade: event.type === 'certificate.corrected.v1' && event.data.field === 'OCCUPATION_NAME' ? event.data.toTrade : state.trade,
});

/** What later contexts may know: whose certificate, of which level, and whether it still holds. */
export const certificateState = streamView('certificate.certificate', certificate, (state) => state);
