import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { dimensionFault, DimensionNo, isCertifiable, PolicyPack, ResolvedPack } from '../../catalogue';
import { Enterprise, regionOf } from '../enterprise';
import { applicationStateFault, FilingApplication, filingApplication, isOpenToApplicant } from '../filing-application';
import { ApplicationContent, ApplicationEvent, FilingDrafted } from '../filing-application.events';
import { MayNotFile, mayNotFile } from '../may-file';

export interface DraftApplication {
  readonly applicationId: Uuid;
  readonly enterpriseId: Uuid;
  readonly content: ApplicationContent;
}
interface Evidence {
  readonly enterprise: Enterprise;
  /** Of today: whose lists the dimensions come from. Absent of drafts from before they were asked. */
  readonly codes?: ResolvedPack | null;
}
type ContentNo = 'SCOPE_LEVEL_NOT_CERTIFIED' | 'APPLICATION_SITE_UNKNOWN';
type No = 'NOT_FOUND' | 'APPLICATION_STATE_FORBIDS' | MayNotFile | ContentNo | DimensionNo;

/** What an enterprise means to file: written at first, and written anew while it is a draft or has been returned. */
export const draftApplication = rule<FilingApplication, ApplicationEvent, DraftApplication, Evidence, No>({
  name: 'accreditation.draft-application',
  version: 1,
  fold: filingApplication,
  decide: (state, { applicationId, enterpriseId, content }, { enterprise, codes }, { today }) => {
    if (state.status !== 'none' && state.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    if (state.status !== 'none' && !isOpenToApplicant(state)) return applicationStateFault(state);
    const fault = mayNotFile(enterprise, today) ?? dimensionFault(content, codes) ?? contentFault(content, codes?.pack);
    if (fault) return fault;
    return [FilingDrafted({ applicationId, enterpriseId, region: regionOf(enterprise), content })];
  },
});

function contentFault({ scope, sites }: ApplicationContent, pack: PolicyPack | undefined): Refusal<ContentNo> | null {
  const foreign = scope.find(({ level }) => !isCertifiable(level, pack));
  if (foreign) return refuse('SCOPE_LEVEL_NOT_CERTIFIED', { level: foreign.level });
  const known = new Set(sites.map(({ siteCode }) => siteCode));
  const nowhere = scope.find(({ siteCode }) => siteCode !== undefined && !known.has(siteCode));
  return nowhere ? refuse('APPLICATION_SITE_UNKNOWN', { siteCode: nowhere.siteCode ?? null }) : null;
}
