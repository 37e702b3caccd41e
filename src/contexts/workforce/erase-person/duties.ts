import type { Day } from '../../../kernel/day';
import type { ERASURE_GROUNDS } from '../erasure.events';
import type { Duty, ErasedCategory } from '../kept-records.port';

export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** Data that were never to be had are not kept by a schedule; that this is so an authority says, and a paper of its. */
const ABOVE_DUTIES: readonly ErasureGround[] = ['UNLAWFUL_PROCESSING', 'ORDER_OF_AUTHORITY'];
export const needsAuthority = (ground: ErasureGround): boolean => ABOVE_DUTIES.includes(ground);

/** Whoever is gone leaves neither a telephone number nor a photo. */
export const covers = (categories: readonly ErasedCategory[], category: ErasedCategory): boolean =>
  categories.includes('IDENTITY') || categories.includes(category);

/** Of the duties those that keep what is asked for; the last day of one still keeps it. */
export const standing = (duties: readonly Duty[], categories: readonly ErasedCategory[], today: Day): readonly Duty[] =>
  duties.filter(({ category, keepUntil }) => covers(categories, category) && (keepUntil === null || today <= keepUntil));
