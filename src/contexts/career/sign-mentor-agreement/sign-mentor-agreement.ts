import { DecisionRule, rule } from '../../../kernel/decision';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import { AgreementEvidence, agreementFault, AgreementNo, AgreementTerms, Standing } from '../agreement-terms';
import { standingNow, standingOn } from '../career';
import { MentorAgreementSigned, MentorEvent } from '../mentor.events';
import { Mentorships, mentorships } from '../mentorship';

export type SignMentorAgreement = AgreementTerms;
type Signing = DecisionRule<Mentorships, MentorEvent, SignMentorAgreement, AgreementEvidence, AgreementNo>;

/**
 * 师徒协议 (handbook 12.5), judged by what both were on its first day. Levels are read from two careers and may be a moment
 * old: a certificate of this minute may not count yet, and asking again is safe; a mentor who falls below the level later
 * is a fact of its own.
 */
export const signMentorAgreement: Signing = rule({
  name: 'career.sign-mentor-agreement',
  version: 2,
  fold: mentorships,
  decide: (state, terms, evidence) => signed(state, terms, evidence, standingOn),
});
/** Before tiers were asked for the day; to explain what was recorded then. */
export const signMentorAgreementByTierOfNow: Signing = rule({
  ...signMentorAgreement,
  version: 1,
  decide: (state, terms, evidence) => signed(state, terms, evidence, standingNow),
});

function signed(
  state: Mentorships,
  terms: AgreementTerms,
  evidence: AgreementEvidence,
  standing: Standing,
): readonly MentorEvent[] | Refusal<AgreementNo> {
  const fault = agreementFault(state, terms, evidence, standing);
  if (isRefusal(fault)) return fault;
  const { cohortId, ...said } = terms;
  const { mentor } = evidence;
  return mentor.status === 'registered' ? [MentorAgreementSigned({ ...said, ...(cohortId && { cohortId }), region: mentor.region })] : [];
}
