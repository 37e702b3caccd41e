export { calendarNamed, STATE_COUNCIL_CALENDAR } from './calendars';
export {
  MAX_SUGGESTIONS, nearestOccupations, type Occupation, occupationByCode, occupationByName, OCCUPATION_EDITION, OCCUPATIONS,
  occupationsOfTrade, occupationText, type OccupationTrade, relatedOccupations,
} from './occupations';
export { type EligibilityPolicy, type NoticePolicy, type Part, PARTS, type PayPolicy, type PolicyPack } from './policy-pack';
export { policyPackByRef, policyPackOn, type ResolvedPack } from './policy-packs';
export { NATIONAL_2018 } from './rule-sets/national-2018';
export { NATIONAL_2023 } from './rule-sets/national-2023';
export { type Cond, DIPLOMA_KINDS, type DiplomaKind, type Rule, type RuleSet, TITLE_GRADES, type TitleGrade } from './rule-sets/rule';
export { ruleByClaim, ruleSetFor, ruleSetNamed, rulesFor } from './rule-sets/rule-sets';
export { addWorkingDays, isPublishedYear, isWorkingDay, MAX_WORKING_DAYS, noticeEndsOn, type WorkingCalendar } from './working-calendar';
