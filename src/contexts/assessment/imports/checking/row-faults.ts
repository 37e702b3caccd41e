import type { JsonObject } from '../../../../kernel/canonical-json';
import type { Refusal } from '../../../../kernel/refusal';
import type { CheckedRoster, Fault, FaultCode, FindingMaker, RosterField } from '../../../../roster';

/** Makes a fault of a roster row from what a rule refused. */
export type RefusalAt = (row: number, refusal: Refusal, more?: JsonObject) => Fault;

const PART_FIELDS = { THEORY: 'scoreTheory', SKILL: 'scoreSkill', REVIEW: 'scoreReview' } as const satisfies Readonly<
  Record<string, RosterField>
>;
const partField = (part: unknown): RosterField => PART_FIELDS[part as keyof typeof PART_FIELDS] ?? 'scoreTheory';

/** Which code of the import says the same, and at which cell the user can mend it. Codes that begin with NOT_ELIGIBLE are one to the user. */
const CODES: Readonly<Record<string, readonly [FaultCode, RosterField | 'subject']>> = {
  OCCUPATION_NOT_IN_SCOPE: ['IMPORT_OCCUPATION_NOT_IN_SCOPE', 'subject'],
  LEVEL_NOT_IN_SCOPE: ['IMPORT_LEVEL_NOT_IN_SCOPE', 'level'],
  LEVEL_NOT_IN_BATCH: ['IMPORT_LEVEL_NOT_IN_BATCH', 'level'],
  LEVEL_ALREADY_HELD: ['IMPORT_LEVEL_ALREADY_HELD', 'level'],
  CONDITION_UNKNOWN: ['IMPORT_CONDITION_UNKNOWN', 'conditionNo'],
  NO_CONDITIONS_FOR_LEVEL: ['IMPORT_NOT_ELIGIBLE', 'level'],
  CANDIDATE_WITHDRAWN: ['IMPORT_CANDIDATE_WITHDRAWN', 'idNumber'],
  EMPLOYEE_NO_DIFFERS: ['IMPORT_EMPLOYEE_NO_DIFFERS', 'employeeNo'],
};
/** What a line asks for that has no sentence of its own; the import says by `condition` which refusal it was. */
const asked = ({ condition, ...params }: JsonObject): JsonObject => (condition === undefined ? params : { ...params, asked: condition });
const NOT_ELIGIBLE = /^NOT_ELIGIBLE_/;

/** Where the occupation stands in the user's file: in one column, or in two. */
export function subjectField({ columns }: Pick<CheckedRoster, 'columns'>): RosterField {
  const has = (field: RosterField): boolean => columns.some((column) => column.field === field);
  return has('occupation') || !has('occupationName') ? 'occupation' : 'occupationName';
}

export function refusalAt(checked: CheckedRoster, at: FindingMaker<RosterField>): RefusalAt {
  const subject = subjectField(checked);
  return (row, { refused, params }, more = {}) => {
    if (NOT_ELIGIBLE.test(refused)) return at(row, 'conditionNo', 'IMPORT_NOT_ELIGIBLE', { ...asked(params), ...more, condition: refused });
    if (refused === 'PART_NOT_REQUIRED') return at(row, partField(params.part), 'IMPORT_PART_NOT_REQUIRED', { part: params.part ?? '' });
    const [code, field] = CODES[refused] ?? [];
    if (!code || !field) return at(row, 'idNumber', 'IMPORT_NOT_REGISTERED', { ...params, reason: refused });
    const said: JsonObject = code === 'IMPORT_NOT_ELIGIBLE' ? { ...params, ruleId: '-', condition: refused } : params;
    return at(row, field === 'subject' ? subject : field, code, { ...said, ...more });
  };
}
