import { addDays, Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { FilingEvent, filingEvents } from './accreditation.events';
import type { Closure, Filed } from './filing';
import { CANCELLATION_REASONS, SUSPENSION_REASONS } from './filing-standing.events';

/** What an act of the authority rests on. */
export interface Ruling {
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: Day;
}
export interface ProposedSuspension extends Ruling {
  readonly suspensionId: Uuid;
  readonly proposedBy: Uuid;
  readonly rows: readonly number[] | null;
  readonly reasonCode: (typeof SUSPENSION_REASONS)[number];
  readonly fromOn: Day;
}
export interface ProposedCancellation extends Ruling {
  readonly cancellationId: Uuid;
  readonly proposedBy: Uuid;
  readonly reasonCode: (typeof CANCELLATION_REASONS)[number];
  readonly refilingBanUntil: Day | null;
}
export interface Rectification {
  readonly rectificationId: Uuid;
  readonly orderedOn: Day;
  /** null for what a suspension asks: it lasts until the faults are mended. */
  readonly dueOn: Day | null;
  readonly closedOn: Day | null;
}
/** A suspension keeps its id: it is what a reinstatement names. */
export interface RecordedClosure extends Closure {
  readonly id: Uuid | null;
}

/** A filing with what its own acts ask for. */
export interface FilingRecord extends Filed {
  readonly receiptNo: string;
  readonly grantedFrom: Day;
  /** First day of the term that is running: batches since then count for a renewal. */
  readonly termFrom: Day;
  readonly closures: readonly RecordedClosure[];
  readonly suspensionProposals: readonly ProposedSuspension[];
  readonly cancellationProposals: readonly ProposedCancellation[];
  readonly rectifications: readonly Rectification[];
  /** The request that waits for the authority. */
  readonly renewal: { readonly renewalId: Uuid; readonly requestedOn: Day } | null;
  /** The last day for which the enterprise was warned. */
  readonly warnedFor: Day | null;
  readonly isMarkedExpired: boolean;
  readonly applicationId: Uuid | null;
}
export type FilingState = { readonly status: 'none' } | FilingRecord;

export const filing: Fold<FilingState, FilingEvent> = {
  category: 'filing',
  events: filingEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'accreditation.filing_granted.v1') return granted(event.data);
    return state.status === 'none' ? state : evolveFiled(state, event);
  },
};

type Later = Exclude<FilingEvent, { type: 'accreditation.filing_granted.v1' }>;
type Granted = Extract<FilingEvent, { type: 'accreditation.filing_granted.v1' }>['data'];

function granted({
  enterpriseId,
  institutionCode,
  receiptNo,
  validFrom,
  validTo,
  scope,
  branchName,
  applicationId,
}: Granted): FilingRecord {
  return {
    status: 'filed',
    enterpriseId,
    institutionCode,
    receiptNo,
    validFrom,
    validTo,
    scope,
    ...(branchName === undefined ? {} : { branchName }),
    grantedFrom: validFrom,
    termFrom: validFrom,
    closures: [],
    suspensionProposals: [],
    cancellationProposals: [],
    rectifications: [],
    renewal: null,
    warnedFor: null,
    isMarkedExpired: false,
    applicationId: applicationId ?? null,
  };
}

function evolveFiled(state: FilingRecord, event: Later): FilingRecord {
  switch (event.type) {
    case 'accreditation.filing_scope_added.v1':
      return { ...state, scope: [...state.scope, ...event.data.rows] };
    case 'accreditation.filing_scope_removed.v1': {
      const { rows, fromOn } = event.data;
      return { ...state, scope: state.scope.map((row, index) => (rows.includes(index + 1) ? { ...row, toOn: addDays(fromOn, -1) } : row)) };
    }
    case 'accreditation.filing_renewal_window_opened.v1':
      return { ...state, warnedFor: event.data.validTo };
    case 'accreditation.filing_renewal_requested.v1':
      return { ...state, renewal: { renewalId: event.data.renewalId, requestedOn: event.data.requestedOn } };
    case 'accreditation.filing_renewal_granted.v1':
      return { ...state, renewal: null, validTo: event.data.validTo, termFrom: addDays(event.data.formerValidTo, 1) };
    case 'accreditation.filing_renewal_refused.v1':
      return { ...state, renewal: null };
    default:
      return evolveStanding(state, event);
  }
}

type OfTerm = Extract<Later, { type: `accreditation.filing_scope_${string}` | `accreditation.filing_renewal_${string}` }>;

function evolveStanding(state: FilingRecord, event: Exclude<Later, OfTerm>): FilingRecord {
  switch (event.type) {
    case 'accreditation.filing_suspension_proposed.v1':
      return { ...state, suspensionProposals: [...state.suspensionProposals, event.data] };
    case 'accreditation.filing_suspended.v1': {
      const { suspensionId, rows, fromOn, decidedOn } = event.data;
      const opened: Rectification = { rectificationId: suspensionId, orderedOn: decidedOn, dueOn: null, closedOn: null };
      return {
        ...state,
        closures: [...state.closures, { kind: 'SUSPENDED', id: suspensionId, rows, fromOn, lastOn: null }],
        rectifications: [...state.rectifications, opened],
      };
    }
    case 'accreditation.filing_reinstated.v1': {
      const { suspensionId, fromOn } = event.data;
      return {
        ...state,
        closures: state.closures.map((closure) => (closure.id === suspensionId ? { ...closure, lastOn: addDays(fromOn, -1) } : closure)),
      };
    }
    case 'accreditation.rectification_ordered.v1': {
      const { rectificationId, decidedOn, dueOn } = event.data;
      return { ...state, rectifications: [...state.rectifications, { rectificationId, orderedOn: decidedOn, dueOn, closedOn: null }] };
    }
    case 'accreditation.rectification_closed.v1': {
      const { rectificationId, closedOn } = event.data;
      return {
        ...state,
        rectifications: state.rectifications.map((each) => (each.rectificationId === rectificationId ? { ...each, closedOn } : each)),
      };
    }
    case 'accreditation.filing_expired.v1':
      return { ...state, isMarkedExpired: true };
    case 'accreditation.filing_withdrawn.v1':
      return closed(state, 'WITHDRAWN', event.data.withdrawnOn);
    case 'accreditation.filing_cancellation_proposed.v1':
      return { ...state, cancellationProposals: [...state.cancellationProposals, event.data] };
    case 'accreditation.filing_cancelled.v1':
      return closed(state, 'CANCELLED', event.data.cancelledOn);
  }
}

const closed = (state: FilingRecord, kind: Closure['kind'], fromOn: Day): FilingRecord => ({
  ...state,
  renewal: null,
  closures: [...state.closures, { kind, id: null, rows: null, fromOn, lastOn: null }],
});

/** Whose filing it is and since when its present term runs: where to look for what a renewal is judged by. */
export type FilingTerm = Pick<FilingRecord, 'enterpriseId' | 'termFrom' | 'validTo'>;
export const filingTerm = streamView('accreditation.filing-term', filing, (state): FilingTerm | null =>
  state.status === 'none' ? null : { enterpriseId: state.enterpriseId, termFrom: state.termFrom, validTo: state.validTo },
);
