import type { Day } from '../../../kernel/day';
import { DecisionRule, Moment, rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { dimensionFault, DimensionNo, isCertifiable, ResolvedPack } from '../../catalogue';
import { FilingEvent, FilingGranted } from '../accreditation.events';
import type { Enterprise } from '../enterprise';
import { filing, FilingState } from '../filing-record';
import { categoryOf, unknownCodeFault } from '../institution-code';
import { MayNotFile, mayNotFile } from '../may-file';
import type { FilingDimensions, ScopeRow } from '../scope-row';

export interface GrantFiling {
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly institutionCode: string;
  readonly receiptNo: string;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly scope: readonly ScopeRow[];
  readonly branchName?: string;
  readonly dimensions?: FilingDimensions;
}
interface Evidence {
  readonly enterprise: Enterprise;
  /** Of today: whose lists the dimensions come from, which posts have a letter, which letters and provinces an institution code may have. Absent of filings from before it was asked. */
  readonly codes?: ResolvedPack | null;
}
type No =
  | 'FILING_GRANTED_BEFORE'
  | 'INSTITUTION_CODE_UNKNOWN'
  | MayNotFile
  | 'FILING_SPAN_REVERSED'
  | 'SCOPE_LEVEL_NOT_CERTIFIED'
  | DimensionNo;
type Granting = DecisionRule<FilingState, FilingEvent, GrantFiling, Evidence, No>;

/**
 * The authority's record of what an enterprise may assess. The filing's id is derived from its institution
 * code, so that no code is ever given twice. The enterprise may have been read a moment ago: it cannot vanish.
 */
export const grantFiling: Granting = rule({
  name: 'accreditation.grant-filing',
  version: 2,
  fold: filing,
  decide: (...asked) => granted(unknownCodeFault, ...asked),
});
/** Before letter and province of an institution code were asked of the policy; to explain what was recorded then. */
export const grantFilingOfAnyCode: Granting = rule({ ...grantFiling, version: 1, decide: (...asked) => granted(() => null, ...asked) });

function granted(
  codeFault: typeof unknownCodeFault,
  { status }: FilingState,
  intent: GrantFiling,
  { enterprise, codes }: Evidence,
  { today }: Moment,
): readonly FilingEvent[] | Refusal<No> {
  const { institutionCode, validFrom, validTo, scope, dimensions, ...filed } = intent;
  if (status !== 'none') return refuse('FILING_GRANTED_BEFORE', { institutionCode });
  const fault = mayNotFile(enterprise, today) ?? dimensionFault(dimensions ?? {}, codes) ?? codeFault(institutionCode, codes);
  if (fault) return fault;
  if (validTo < validFrom) return refuse('FILING_SPAN_REVERSED', { validFrom, validTo });
  const foreign = scope.find(({ level }) => !isCertifiable(level, codes?.pack));
  if (foreign) return refuse('SCOPE_LEVEL_NOT_CERTIFIED', { level: foreign.level });
  return [
    FilingGranted({
      ...filed,
      ...dimensions,
      institutionCode,
      validFrom,
      validTo,
      category: categoryOf(institutionCode),
      scope: [...scope],
    }),
  ];
}
