import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { ApplicationContent, ApplicationEvent, applicationEvents, Gap } from './filing-application.events';

/** What the authority gave: from it the filing is made. */
export interface GrantedAs {
  readonly filingId: Uuid;
  readonly institutionCode: string;
  readonly receiptNo: string;
  readonly validFrom: Day;
  readonly validTo: Day;
}
export const APPLICATION_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'GRANTED'] as const;
export interface WrittenApplication {
  readonly status: (typeof APPLICATION_STATES)[number];
  readonly enterpriseId: Uuid;
  readonly content: ApplicationContent;
  readonly gaps: readonly Gap[];
  readonly granted: GrantedAs | null;
}
export type FilingApplication = { readonly status: 'none' } | WrittenApplication;

export const filingApplication: Fold<FilingApplication, ApplicationEvent> = {
  category: 'filing_application',
  events: applicationEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'accreditation.filing_drafted.v1') return drafted(state, event.data);
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'accreditation.filing_submitted.v1':
        return { ...state, status: 'SUBMITTED' };
      case 'accreditation.filing_returned.v1':
        return { ...state, status: 'RETURNED', gaps: event.data.gaps };
      case 'accreditation.filing_application_granted.v1': {
        const { filingId, institutionCode, receiptNo, validFrom, validTo } = event.data;
        return { ...state, status: 'GRANTED', gaps: [], granted: { filingId, institutionCode, receiptNo, validFrom, validTo } };
      }
    }
  },
};

/** Writing anew leaves the list of gaps standing: it is what the new text must answer. */
const drafted = (
  state: FilingApplication,
  { enterpriseId, content }: { readonly enterpriseId: Uuid; readonly content: ApplicationContent },
): WrittenApplication => ({
  status: state.status === 'RETURNED' ? 'RETURNED' : 'DRAFT',
  enterpriseId,
  content,
  gaps: state.status === 'none' ? [] : state.gaps,
  granted: null,
});

export const applicationRecord = streamView('accreditation.filing-application', filingApplication, (state) => state);

export const isOpenToApplicant = ({ status }: FilingApplication): boolean => status === 'DRAFT' || status === 'RETURNED';

/** An act that the present state of an application does not allow. */
export const applicationStateFault = (state: WrittenApplication): Refusal<'APPLICATION_STATE_FORBIDS'> =>
  refuse('APPLICATION_STATE_FORBIDS', { state: state.status });
