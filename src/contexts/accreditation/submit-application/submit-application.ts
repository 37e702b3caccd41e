import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Requirement, ResolvedPack } from '../../catalogue';
import { applicationStateFault, FilingApplication, filingApplication, isOpenToApplicant } from '../filing-application';
import { ApplicationContent, ApplicationEvent, FilingSubmitted } from '../filing-application.events';

export interface SubmitApplication {
  readonly applicationId: Uuid;
  readonly enterpriseId: Uuid;
}
interface Evidence {
  /** Of today. */
  readonly policy: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'APPLICATION_STATE_FORBIDS' | 'FILING_POLICY_UNKNOWN' | 'APPLICATION_INCOMPLETE';

/** An application is put before the authority whole: with a scope, with whom it covers, and with all that the pack asks to be shown. */
export const submitApplication = rule<FilingApplication, ApplicationEvent, SubmitApplication, Evidence, No>({
  name: 'accreditation.submit-application',
  version: 1,
  fold: filingApplication,
  decide: (state, { applicationId, enterpriseId }, { policy }, { today }) => {
    if (state.status === 'none' || state.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    if (!isOpenToApplicant(state)) return applicationStateFault(state);
    if (policy === null) return refuse('FILING_POLICY_UNKNOWN');
    const missing = missingIn(state.content, policy.pack.filing.requirements);
    if (missing.length > 0) return refuse('APPLICATION_INCOMPLETE', { missing });
    return [FilingSubmitted({ applicationId, enterpriseId, submittedOn: today, policyPack: policy.ref })];
  },
});

function missingIn({ scope, coverage, requirements }: ApplicationContent, asked: readonly Requirement[]): readonly string[] {
  const shown = new Set(requirements.map(({ requirement }) => requirement));
  return [
    ...(scope.length === 0 ? ['SCOPE'] : []),
    ...(coverage.length === 0 ? ['COVERAGE'] : []),
    ...asked.filter((each) => !shown.has(each)),
  ];
}
