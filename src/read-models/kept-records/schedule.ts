import type { PolicyPack } from '../../contexts/catalogue';
import type { Duty, ErasedCategory } from '../../contexts/workforce';
import { addYears, Day, later } from '../../kernel/day';

/** A record of a person as the read models hold it. */
export interface KeptRecord {
  readonly record: Duty['record'];
  readonly region: string;
  /** The day from which its time counts; null: it is in use. */
  readonly endedOn: Day | null;
}
type Years = keyof Pick<
  PolicyPack['retention'],
  | 'materialsYears'
  | 'failedCandidateYears'
  | 'complaintYears'
  | 'payrollYears'
  | 'agreementYears'
  | 'contactYears'
  | 'identityAfterEndYears'
>;

/** The schedule of handbook 15.2, by the policy pack: what of the person each record keeps, and for how many years after its end; null: only while it is in use. */
const SCHEDULE: Readonly<Record<Duty['record'], readonly (readonly [category: ErasedCategory, years: Years | null])[]>> = {
  CERTIFICATE: [['IDENTITY', 'identityAfterEndYears']],
  EMPLOYMENT: [
    ['IDENTITY', null],
    ['CONTACT', 'contactYears'],
  ],
  CANDIDACY: [['IDENTITY', 'failedCandidateYears']],
  PAY: [['IDENTITY', 'payrollYears']],
  POST: [['IDENTITY', 'agreementYears']],
  OBJECTION: [['IDENTITY', 'complaintYears']],
  MATERIALS: [['MATERIALS', 'materialsYears']],
  CONTACT: [['CONTACT', 'contactYears']],
};
export type YearsIn = (region: string) => PolicyPack['retention'] | undefined;

/**
 * What is kept and until when: of each kind the longest. Where no policy pack is published for the region nothing says when
 * a time ends, and the record is kept as if it were in use.
 */
export function dutiesOf(records: readonly KeptRecord[], yearsIn: YearsIn): readonly Duty[] {
  const longest = new Map<string, Duty>();
  for (const { record, region, endedOn } of records) {
    for (const [category, years] of SCHEDULE[record]) {
      if (years === null && endedOn !== null) continue;
      const [place, keepUntil] = [`${category} ${record}`, lastDay(endedOn, years, yearsIn(region))];
      const known = longest.get(place);
      longest.set(place, { category, record, keepUntil: known ? laterOf(known.keepUntil, keepUntil) : keepUntil });
    }
  }
  return [...longest.keys()].sort().map((place) => longest.get(place)!);
}

function lastDay(endedOn: Day | null, years: Years | null, retention: PolicyPack['retention'] | undefined): Day | null {
  return endedOn === null || years === null || !retention ? null : addYears(endedOn, retention[years]);
}

const laterOf = (one: Day | null, other: Day | null): Day | null => (one === null || other === null ? null : later(one, other));

/** Of whom there is something of a category that no duty keeps any more; the identity alone where it is due, for it takes the rest along. */
export function dueCategories(
  duties: readonly Duty[],
  has: Readonly<Record<Exclude<ErasedCategory, 'IDENTITY'>, boolean>>,
  today: Day,
): readonly ErasedCategory[] {
  const keeps = (category: ErasedCategory | null): boolean =>
    duties.some((duty) => (category === null || duty.category === category) && (duty.keepUntil === null || today <= duty.keepUntil));
  if (!keeps(null)) return ['IDENTITY'];
  return (['CONTACT', 'MATERIALS'] as const).filter((category) => has[category] && !keeps(category));
}
