/**
 * Published lists and dated rules. What a decision takes from here it takes as evidence: packs, rule sets and calendars as documents by
 * their reference, a guiding catalogue as the view `guidingCatalogueRecord` of the stream of its region (see GuidingCatalogues).
 */
export { AWARD_TIERS, AwardRecorded, AwardWithdrawn } from './award.events';
export { awardRecord, type Award, type RecordedAward, standsOn } from './award';
export { calendarByRef, calendarEvidence, calendarNamed } from './calendar.shelf';
export {
  type GuidingCatalogue,
  guidingCatalogueFault,
  guidingCatalogueOn,
  guidingCatalogueRecord,
  type GuidingVersion,
  isListed,
  isListedInstitution,
  type PlanAgainstCatalogue,
  type PlannedSubject,
} from './guiding-catalogue';
export {
  AWARD_KIND_WORDS,
  AWARD_TIER_WORDS,
  DIMENSION_WORDS,
  DIPLOMA_WORDS,
  GRADE_WORDS,
  NO_TRADE,
  PART_WORDS,
  REQUIREMENT_WORDS,
} from './catalogue-words';
export { type CodeEntry, type CodeList, codeList, listOf } from './code-lists/code-list';
export { MAX_FAULTS_SHOWN, type Read } from './list-file/list-rows';
export {
  MAX_SUGGESTIONS,
  type Occupation,
  type OccupationDictionary,
  type OccupationFlag,
  occupationText,
  type OccupationTrade,
} from './occupation-dictionary';
export {
  currentDictionary,
  editionNamedOn,
  nearestOccupations,
  occupationByCode,
  occupationByName,
  occupationsOfTrade,
  relatedOccupations,
} from './occupation.shelf';
export { isCertifiable } from './certifiable-levels';
export { dimensionFault, type DimensionNo, type GivenDimensions, isPublicGroup } from './dimension-codes';
export {
  type EligibilityPolicy,
  type FilingPolicy,
  type NoticePolicy,
  type Part,
  PARTS,
  type PayPolicy,
  type PolicyPack,
  type Requirement,
  REQUIREMENTS,
} from './policy-pack';
export { policyEvidence, policyPackByRef, policyPackOn, policyPacksInForce } from './policy-pack.shelf';
export type { ResolvedPack } from './policy-packs';
export { NATIONAL_2018 } from './rule-sets/national-2018';
export { NATIONAL_2023 } from './rule-sets/national-2023';
export { appointmentLine, type AppointmentLine, type Merit, MERITS, type Relaxable, RELAXABLE } from './rule-sets/appointment-rules';
export { type Cond, DIPLOMA_KINDS, type DiplomaKind, type Rule, type RuleSet, TITLE_GRADES, type TitleGrade } from './rule-sets/rule';
export { isLedTo, lineNamed, ruleByClaim, ruleSetFor, ruleSetNamed, rulesFor } from './rule-sets/rule-sets';
export { type Ground, GROUNDS, type Indicator, INDICATORS, type ScoreCardPolicy } from './score-card-policy';
export {
  isLeftToTheDay,
  NATIONAL_STANDARD,
  partsAt,
  type PublishedStandard,
  type Standard,
  standardRecord,
  standardRef,
  type StandardSought,
  type StandardVersion,
  versionOn,
} from './standard';
export { UPLOAD_FORMATS, type UploadColumn, type UploadValue } from './upload-formats';
export { unknownOccupation } from './unknown-occupation';
export {
  addWorkingDays,
  isPublishedYear,
  isWorkingDay,
  MAX_WORKING_DAYS,
  noticeEndsOn,
  type WorkingCalendar,
  workingDaysLeft,
} from './working-calendar';
export { awardCourse } from './award-register/award-course';
