/**
 * Parameters whose values somebody gave, an office or the caller: they stand in a sentence as they were written, and no list has words
 * for them. Whoever adds one here says that its values are no constants of the code.
 */
const EVERYWHERE = [
  // Numbers and codes of offices.
  'institutionCode', 'number', 'documentNo', 'occupationCode', 'standard', 'standardCode', 'version', 'ruleSet', 'ruleId', 'claim', 'ref', 'policyPack', 'unitCode', 'itemCode', 'classCode', 'titleCode', 'competition', 'calendar', 'nearest',
  // Codes and names of enterprises.
  'chainCode', 'siteCode', 'room', 'teamCode', 'postCode', 'employeeNo', 'occupationGroup', 'leadName', 'occupation',
];
/** Where another code has constants under the same name. */
const OF_CODE = [
  'COHORT_OPENED_BEFORE.code', 'AGREEMENT_OUTSIDE_COHORT.code', 'OCCUPATION_UNKNOWN.code', 'OCCUPATION_TWICE.code', 'OCCUPATION_TRADE_UNKNOWN.code',
  // Lists of the policy pack of the region, which has no words for them.
  'DIMENSION_CODE_UNKNOWN.code', 'DIMENSION_CODE_UNKNOWN.known', 'TARGET_GROUP_NOT_PUBLIC.targetGroup', 'TARGET_GROUP_NOT_PUBLIC.publicTargetGroups',
  // Which place of the document contradicts what, for whoever writes policy packs.
  'PACK_WRONG.reason',
];
const GIVEN: ReadonlySet<string> = new Set([...EVERYWHERE, ...OF_CODE]);
export const isGiven = (code: string, name: string): boolean => GIVEN.has(name) || GIVEN.has(`${code}.${name}`);
