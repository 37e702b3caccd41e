import { awardContestPrize } from '../../src/contexts/allowance/award-one-off/award-contest-prize';
import { awardFirst } from '../../src/contexts/allowance/award-one-off/award-first';
import { withdrawContestPrize } from '../../src/contexts/allowance/award-one-off/withdraw-contest-prize';
import { awardRecord } from '../../src/contexts/catalogue';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { basisOf, isServing } from './career-model';
import type { Model } from './model';
import type { Move } from './move';
import { OCCUPATION, REGION, the } from './world';

/** By worker: the entry that a prize is paid for bears the worker's number here. */
interface AwardsModel {
  readonly first: Set<number>;
  readonly prizes: Map<number, { isWithdrawn: boolean }>;
}
const told = new WeakMap<Model, AwardsModel>();
function awardsOf(model: Model): AwardsModel {
  const known = told.get(model) ?? { first: new Set(), prizes: new Map() };
  told.set(model, known);
  return known;
}
const [FIRST, PRIZE] = [30, 40];

/** how: the table gives nothing; the level was held before. */
const first: Move = ({ world, model, actor, which, how }) => {
  const [awardId, certificateId] = [the('pay', FIRST + which), the('tier', basisOf(which, 0))];
  return {
    no: {},
    isSoAlready: awardsOf(model).first.has(which) || how === 1 || how === 2,
    record: () =>
      world.record(
        actor,
        awardFirst,
        awardId,
        { awardId, enterpriseId: the('enterprise', 0), workerId: the('worker', which), basisId: certificateId },
        {
          facts: valueEvidence('model.first-award', 0n, {
            region: REGION,
            level: 'SENIOR' as const,
            basis: 'CERTIFIED' as const,
            occupationCode: OCCUPATION,
            on: model.today,
            certificateId,
            causeEventId: the('cause', 0),
            ruleId: how === 1 ? null : 'FA-3',
            heldBefore: how === 2 ? [the('tier', basisOf(which, 1))] : [],
          }),
        },
      ),
    learn: () => {
      awardsOf(model).first.add(which);
    },
  };
};

const about = (which: number) => ({
  awardId: the('pay', PRIZE + which),
  enterpriseId: the('enterprise', 0),
  workerId: the('worker', which),
  entryId: the('award', which),
  causeEventId: the('cause', 1),
});
/** A place that stands, of somebody in service; an honour is none. */
const prize: Move = ({ world, model, actor, which }) => {
  const [entry, inService] = [model.awards.get(which), isServing(model, which, model.today)];
  return {
    no: {},
    isSoAlready: awardsOf(model).prizes.has(which) || !inService || !entry || entry.isHonour || entry.isWithdrawn,
    record: async () =>
      world.record(actor, awardContestPrize, about(which).awardId, about(which), {
        entry: await world.see(awardRecord, the('award', which)),
        facts: valueEvidence('model.contest-entrant', 0n, { region: REGION, inService }),
      }),
    learn: () => {
      awardsOf(model).prizes.set(which, { isWithdrawn: false });
    },
  };
};

const takeBack: Move = ({ world, model, actor, which }) => {
  const known = awardsOf(model).prizes.get(which);
  return {
    no: {},
    isSoAlready: !known || known.isWithdrawn,
    record: () =>
      world.record(
        actor,
        withdrawContestPrize,
        about(which).awardId,
        { ...about(which), fromOn: model.today, toldOn: model.today },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.isWithdrawn = true;
    },
  };
};

export const awardMoves: Readonly<Record<string, Move>> = {
  'award-first': first,
  'award-contest-prize': prize,
  'withdraw-contest-prize': takeBack,
};
