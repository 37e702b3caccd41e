import type { Level } from '../../kernel/level';
import type { ResolvedPack } from '../catalogue';
import type { Tier } from './inspection.events';

/** What the authority asks of its own supervision on a day. */
export interface SupervisionPolicy {
  readonly ref: string;
  readonly tiers: Readonly<Partial<Record<Level, Tier>>>;
  readonly complaintDays: number;
}

const DEFAULTS_REF = 'PRODUCT-DEFAULTS@1';
/** What a certificate proves is supervised by the city, what a post proves by the province, as in the pilots (handbook 2.3). */
const DEFAULT_TIERS: SupervisionPolicy['tiers'] = {
  JUNIOR: 'CITY', INTERMEDIATE: 'CITY', SENIOR: 'CITY', TECHNICIAN: 'CITY', SENIOR_TECHNICIAN: 'CITY', SPECIAL_GRADE: 'PROVINCE', CHIEF: 'PROVINCE',
};
/** Calendar days to an answer: the sixty of 信访工作条例 (2022) article 34. */
const DEFAULT_COMPLAINT_DAYS = 60;

/** By the pack in force; what no pack says, the product does. */
export function supervisionPolicy(resolved: ResolvedPack | null): SupervisionPolicy {
  if (!resolved) return { ref: DEFAULTS_REF, tiers: DEFAULT_TIERS, complaintDays: DEFAULT_COMPLAINT_DAYS };
  const { ref, pack: { supervisionTier, supervision } } = resolved;
  return { ref, tiers: supervisionTier, complaintDays: supervision?.complaintDays ?? DEFAULT_COMPLAINT_DAYS };
}
