import type { Day } from '../../../../kernel/day';
import { CERTIFIED_LEVELS, isCertifiedLevel } from '../../../../kernel/level';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { ConditionLine, RosterContext } from '../../../../roster';
import { Filing, isInForce, rowsInForce } from '../../../accreditation';
import { currentDictionary, ResolvedPack, RuleSet, rulesFor, ruleSetFor } from '../../../catalogue';
import { MAX_CANDIDACIES } from '../../assessment.events';
import { isSubmitted, OpenBatch } from '../../batch';

const scopeOf = (filing: Filing) => (filing.status === 'filed' ? filing.scope : []);

/** Why no row of a file can be registered, before a row is looked at; tested on the day of the assessment. */
export const filingFault = ({ assessmentOn }: OpenBatch, filing: Filing): Refusal<'IMPORT_FILING_NOT_IN_FORCE'> | null =>
  isInForce(filing, assessmentOn) ? null : refuse('IMPORT_FILING_NOT_IN_FORCE', { on: assessmentOn });

/** Why a batch takes no rows any more. */
export const submittedFault = (batch: OpenBatch): Refusal<'RESULTS_SUBMITTED'> | null =>
  isSubmitted(batch) ? refuse('RESULTS_SUBMITTED') : null;

/**
 * Why a batch cannot take all of a file. Its rows are judged all the same: whoever has 50,000 people learns what is wrong
 * with each before they are divided among batches.
 */
export const sizeFault = (candidacies: number): Refusal<'BATCH_TOO_LARGE'> | null =>
  candidacies > MAX_CANDIDACIES ? refuse('BATCH_TOO_LARGE', { candidacies, limit: MAX_CANDIDACIES }) : null;

/** What a file is read by, as plain values: the filing's scope on the day of the assessment and the lines that may be claimed. */
export const checkContext = (
  batch: OpenBatch,
  filing: Filing,
  { policy, printed }: { readonly policy: ResolvedPack | null; readonly printed: readonly RuleSet[] },
  today: Day,
): RosterContext => ({
  today,
  eligibilityOn: batch.eligibilityOn,
  occupations: currentDictionary().occupations,
  scope: rowsInForce(filing, batch.assessmentOn),
  conditions: policy ? conditionsOf(policy, filing, printed) : [],
  needed: batch.path === 'EXAM' ? ['conditionNo'] : [],
});

/** The lines of the pack's own set first, then of sets that single occupations' standards still ask for. */
function conditionsOf({ pack }: ResolvedPack, filing: Filing, printed: readonly RuleSet[]): ConditionLine[] {
  const sets = [undefined, ...scopeOf(filing).map(({ standard }) => standard)].flatMap(
    (standard) => ruleSetFor(pack.eligibility, standard) ?? [],
  );
  return [...new Set<RuleSet>([...sets, ...printed])].flatMap((set) =>
    CERTIFIED_LEVELS.flatMap((level) =>
      rulesFor(set, level).flatMap(({ id, target }) => (isCertifiedLevel(target) ? [{ id, level: target }] : [])),
    ),
  );
}
