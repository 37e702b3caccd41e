import type { FollowingEffects } from './effects-of-annulment.port';

type Following = Pick<FollowingEffects, 'tierFrom' | 'tierTo' | 'appointmentsEnding' | 'paidFen'>;
/** One certificate of a proposal: what keeps it from being annulled, and what follows where nothing does. */
export interface PreviewedRow extends Following {
  readonly obstacle: string | null;
  readonly recognitions?: readonly Following[];
}

const together = (following: readonly Following[]): object => ({
  tierChanges: following.filter(({ tierFrom, tierTo }) => tierFrom !== tierTo).length,
  appointmentsEnding: following.reduce((sum, { appointmentsEnding }) => sum + appointmentsEnding, 0),
  paidMinor: following.reduce((sum, { paidFen }) => sum + paidFen, 0),
  currency: 'CNY',
});

/** What would follow from a proposal, before anybody confirms it: at the enterprises that issued, and beside it at those of the chain that recognised. */
export function effectsPreview(rows: readonly PreviewedRow[]): object {
  const able = rows.filter(({ obstacle }) => obstacle === null);
  const elsewhere = able.flatMap(({ recognitions = [] }) => recognitions);
  return {
    certificates: able.length,
    withObstacle: rows.length - able.length,
    ...together(able),
    elsewhere: { recognitions: elsewhere.length, ...together(elsewhere) },
  };
}
