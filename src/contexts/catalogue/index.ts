/**
 * Published lists and dated rules. What a decision takes from here it takes as evidence: packs, rule sets and calendars as documents by
 * their reference, a guiding catalogue as the view `guidingCatalogueRecord` of the stream of its region (see GuidingCatalogues).
 */
export { catalogueContext } from './catalogue.declaration';
export { CatalogueModule } from './catalogue.module';
export { calendarNamed, STATE_COUNCIL_CALENDAR } from './calendars';
export {
  type GuidingCatalogue, guidingCatalogueFault, guidingCatalogueOn, guidingCatalogueRecord, type GuidingVersion, isListed, isListedInstitution, type PlanAgainstCatalogue,
  type PlannedSubject,
} from './guiding-catalogue';
export { GuidingCatalogues } from './guiding-catalogues/guiding-catalogues.provider';
export {
  MAX_SUGGESTIONS, nearestOccupations, type Occupation, occupationByCode, occupationByName, OCCUPATION_EDITION, OCCUPATIONS,
  occupationsOfTrade, occupationText, type OccupationTrade, relatedOccupations,
} from './occupations';
export { type EligibilityPolicy, type FilingPolicy, type NoticePolicy, type Part, PARTS, type PayPolicy, type PolicyPack, type Requirement, REQUIREMENTS } from './policy-pack';
export { policyPackByRef, policyPackOn, type ResolvedPack } from './policy-packs';
export { NATIONAL_2018 } from './rule-sets/national-2018';
export { NATIONAL_2023 } from './rule-sets/national-2023';
export { type Cond, DIPLOMA_KINDS, type DiplomaKind, type Rule, type RuleSet, TITLE_GRADES, type TitleGrade } from './rule-sets/rule';
export { ruleByClaim, ruleSetFor, ruleSetNamed, rulesFor } from './rule-sets/rule-sets';
export { type Ground, GROUNDS, type Indicator, INDICATORS, type ScoreCardPolicy } from './score-card-policy';
export { addWorkingDays, isPublishedYear, isWorkingDay, MAX_WORKING_DAYS, noticeEndsOn, type WorkingCalendar } from './working-calendar';
