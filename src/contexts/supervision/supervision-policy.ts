import type { Level } from '../../kernel/level';
import type { ResolvedPack } from '../catalogue';
import type { Tier } from './inspection.events';

/** What the authority asks of its own supervision on a day. */
export interface SupervisionPolicy {
  readonly ref: string;
  readonly tiers: Readonly<Partial<Record<Level, Tier>>>;
  /** Working days to a decision whether a complaint is taken up, counted by this calendar. */
  readonly complaintAcceptanceWorkingDays: number;
  readonly calendar: string;
  readonly complaintDays: number;
  readonly complaintExtensionDays: number;
}

const DEFAULTS_REF = 'PRODUCT-DEFAULTS@1';
/** What a certificate proves is supervised by the city, what a post proves by the province, as in the pilots (handbook 2.3). */
const DEFAULT_TIERS: SupervisionPolicy['tiers'] = {
  JUNIOR: 'CITY',
  INTERMEDIATE: 'CITY',
  SENIOR: 'CITY',
  TECHNICIAN: 'CITY',
  SENIOR_TECHNICIAN: 'CITY',
  SPECIAL_GRADE: 'PROVINCE',
  CHIEF: 'PROVINCE',
};
/**
 * Five working days to an acceptance, as labour inspection takes (关于实施《劳动保障监察条例》若干规定, article 18); sixty calendar days to an
 * answer and thirty more at the most (信访工作条例 of 2022, article 34).
 */
const DEFAULT_DAYS = { complaintAcceptanceWorkingDays: 5, complaintDays: 60, complaintExtensionDays: 30 };
const DEFAULT_CALENDAR = 'CN-STATE-COUNCIL';

/** By the pack in force; what no pack says, the product does. */
export function supervisionPolicy(resolved: ResolvedPack | null): SupervisionPolicy {
  if (!resolved) return { ref: DEFAULTS_REF, tiers: DEFAULT_TIERS, calendar: DEFAULT_CALENDAR, ...DEFAULT_DAYS };
  const {
    ref,
    pack: {
      supervisionTier,
      supervision,
      notice: { calendar },
    },
  } = resolved;
  return { ref, tiers: supervisionTier, calendar, ...DEFAULT_DAYS, ...supervision };
}
