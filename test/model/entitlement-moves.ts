import type { Ending } from '../../src/contexts/allowance/allowance.events';
import { entitlementRecord } from '../../src/contexts/allowance/entitlement';
import type { PayBasis, WorkerBases } from '../../src/contexts/allowance/pay-basis';
import { reviseRate } from '../../src/contexts/allowance/revise-rates/revise-rate';
import { settleEntitlement } from '../../src/contexts/allowance/settle-entitlements/settle-entitlement';
import { addDays, Day, day } from '../../src/kernel/day';
import { valueEvidence } from '../../src/kernel/evidence';
import { isRefusal } from '../../src/kernel/refusal';
import type { Uuid } from '../../src/kernel/uuid';
import type { Outcome } from '../../src/ledger/receipt';
import { careerOf, careersOf, step } from './career-model';
import type { Model } from './model';
import type { Move } from './move';
import { OCCUPATION, the, World } from './world';

/** All days on which anything that a story tells can be paid, and some on either side. */
const [FIRST_DAY, LAST_DAY] = [day('2026-01-20'), day('2026-08-20')];
const DAYS: readonly Day[] = Array.from({ length: (Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / 86_400_000 + 1 }, (_, index) =>
  addDays(FIRST_DAY, index),
);

/** A basis of pay as its context tells it: from when to when, and its number among all of a worker. */
interface BasisModel {
  readonly number: number;
  readonly item: PayBasis['item'];
  readonly id: Uuid;
  readonly level: PayBasis['level'];
  readonly isPost: boolean;
  readonly from: Day;
  readonly last: Day | null;
  readonly reason: Ending | null;
}
interface PauseModel {
  readonly from: Day;
  lifted: Day | null;
}
interface EntitledModel {
  /** By worker: when the first certificate was without effect, and what was taken back of it. */
  readonly pauses: Map<number, PauseModel[]>;
  /** Certificates whose pay was taken back, from the first day on. */
  readonly takenBack: Set<number>;
  /** What was known when a worker was settled last, and the days that each basis was paid then. */
  readonly settled: Map<number, { readonly told: string; readonly paid: ReadonlyMap<number, ReadonlySet<Day>> }>;
}
const told = new WeakMap<Model, EntitledModel>();
function entitledOf(model: Model): EntitledModel {
  const known = told.get(model) ?? { pauses: new Map(), takenBack: new Set(), settled: new Map() };
  told.set(model, known);
  return known;
}

const [TEAM, AGREEMENT, POST] = [100, 200, 300];
/** What a suspension leaves of a stretch of days. */
const without = (basis: BasisModel, pauses: readonly PauseModel[]): BasisModel[] =>
  pauses.reduce<BasisModel[]>(
    (pieces, { from, lifted }) =>
      pieces.flatMap((piece): BasisModel[] => {
        if ((lifted !== null && lifted <= (from > piece.from ? from : piece.from)) || (piece.last !== null && piece.last < from))
          return [piece];
        const before: BasisModel = { ...piece, last: addDays(from, -1), reason: 'SUSPENDED' };
        return lifted !== null && (piece.last === null || lifted <= piece.last) ? [before, { ...piece, from: lifted }] : [before];
      }),
    [basis],
  );

/** Certificates, posts, teams and agreements of a worker. */
function basesOf(model: Model, worker: number): BasisModel[] {
  const { papers, posts, teams } = careerOf(model, worker);
  const { pauses: all, takenBack } = entitledOf(model);
  const pauses = all.get(worker) ?? [];
  const taken = (piece: BasisModel): BasisModel =>
    takenBack.has(piece.number) && piece.reason === 'ANNULLED' ? { ...piece, last: addDays(piece.from, -1), reason: 'RECOVERED' } : piece;
  return [
    ...papers
      .flatMap(({ basis, level, from, last }) =>
        without(
          { number: basis, item: 'SKILL', id: the('tier', basis), level, isPost: false, from, last, reason: last && 'ANNULLED' },
          basis % 6 === 0 ? pauses : [],
        ),
      )
      .map(taken),
    ...posts.map(
      ({ appointment, level, from, last, reason }): BasisModel => ({
        number: POST + appointment,
        item: 'SKILL',
        id: the('appointment', appointment),
        level,
        isPost: true,
        from,
        last: reason === null ? null : last,
        reason: reason === null ? null : 'APPOINTMENT_ENDED',
      }),
    ),
    ...teams.map(
      ({ team, from, last }): BasisModel => ({
        number: TEAM + team,
        item: 'TEAM_LEADER',
        id: the('team', team),
        level: null,
        isPost: false,
        from,
        last,
        reason: last && 'POST_ENDED',
      }),
    ),
    ...careersOf(model).agreements.flatMap(({ mentor, from, last }, at): BasisModel[] =>
      mentor === worker
        ? [
            {
              number: AGREEMENT + at,
              item: 'MENTOR',
              id: the('agreement', at),
              level: null,
              isPost: false,
              from,
              last,
              reason: 'AGREEMENT_ENDED',
            },
          ]
        : [],
    ),
  ];
}
/** As the pay register would tell it. */
const asKnown = (model: Model, worker: number, bases: readonly BasisModel[]): WorkerBases => ({
  bases: bases.map(
    ({ number, item, id, level, isPost, from, last, reason }): PayBasis => ({
      basisId: id,
      item,
      level,
      basis: item === 'MENTOR' ? 'AGREEMENT' : item === 'TEAM_LEADER' ? 'POST' : isPost ? 'APPOINTED' : 'CERTIFIED',
      occupationCode: item === 'SKILL' && !isPost ? OCCUPATION : null,
      fromOn: from,
      lastOn: last,
      endReason: reason,
      causeEventId: the('cause', number % 40),
      endCauseEventId: last && the('cause', 40 + (number % 40)),
    }),
  ),
  services: (model.workers.get(worker)?.spans ?? [])
    .filter(({ own }) => own)
    .map(({ from, last }) => ({ occupationCode: OCCUPATION, fromOn: from, lastOn: last, endCauseEventId: last && the('cause', 99) })),
});

const covers = ({ from, last }: { from: Day; last: Day | null }, on: Day): boolean => from <= on && (last === null || on <= last);
/** Of two on one day: the higher level, then the post, then the older, then the smaller id. */
const goesBefore = (a: BasisModel, b: BasisModel): boolean => {
  const [level, post] = [step(a.level ?? 'APPRENTICE') - step(b.level ?? 'APPRENTICE'), Number(a.isPost) - Number(b.isPost)];
  return level !== 0 ? level > 0 : post !== 0 ? post > 0 : a.from !== b.from ? a.from < b.from : a.id < b.id;
};
/** Day by day: in service, every agreement is paid, of certificates and posts the highest alone, and one team. */
function paidDays(model: Model, worker: number, bases: readonly BasisModel[]): Map<number, Set<Day>> {
  const spans = (model.workers.get(worker)?.spans ?? []).filter(({ own }) => own);
  const paid = new Map(bases.map(({ number }) => [number, new Set<Day>()]));
  for (const on of DAYS.filter((each) => spans.some((span) => covers(span, each)))) {
    const standing = bases.filter((basis) => covers(basis, on));
    for (const basis of standing) {
      const isFirst =
        basis.item === 'MENTOR' || !standing.some((other) => other !== basis && other.item === basis.item && goesBefore(other, basis));
      if (isFirst) paid.get(basis.number)!.add(on);
    }
  }
  return paid;
}

const entitlementOf = (worker: number, number: number): Uuid => the('entitlement', number * 6 + worker);
const intentOf = (worker: number, { number, item, id }: BasisModel) => ({
  entitlementId: entitlementOf(worker, number),
  enterpriseId: the('enterprise', 0),
  workerId: the('worker', worker),
  item,
  basisId: id,
});
async function daysRecorded(world: World, entitlementId: Uuid): Promise<string> {
  const { value: spans } = await world.see(entitlementRecord, entitlementId);
  return DAYS.filter((on) => spans.filter(({ fromOn, lastOn }) => covers({ from: fromOn, last: lastOn }, on)).length > 0).join(' ');
}

/** A certificate that was never counted. */
const NOBODY_KNOWS: BasisModel = {
  number: 0,
  item: 'SKILL',
  id: the('tier', 0),
  level: 'SENIOR',
  isPost: false,
  from: FIRST_DAY,
  last: null,
  reason: null,
};
/** Everybody is settled by all that is known: as it is; after the first certificate was suspended; after that was lifted; after what annulled certificates had given was taken back. */
const settle: Move = ({ world, model, actor, which, how }) => {
  const { pauses, settled, takenBack } = entitledOf(model);
  const before = pauses.get(which) ?? [];
  if (how === 3 && !before.some(({ lifted }) => lifted === null)) pauses.set(which, [...before, { from: model.today, lifted: null }]);
  if (how === 4) for (const pause of before) pause.lifted ??= model.today;
  if (how === 5) for (const { basis } of careerOf(model, which).annulled) takenBack.add(basis);
  const bases = basesOf(model, which);
  const [known, paid, last] = [asKnown(model, which, bases), paidDays(model, which, bases), settled.get(which)];
  const each = [...new Map(bases.map((basis) => [basis.number, basis])).values()];
  const isSame = each.every(({ number }) => [...paid.get(number)!].join() === [...(last?.paid.get(number) ?? [])].join());
  return {
    no: {},
    isSoAlready: each.length === 0 || last?.told === JSON.stringify(known),
    isEither: isSame && last?.told !== JSON.stringify(known),
    record: async () => {
      const outcomes: Outcome[] = [];
      for (const basis of each.length > 0 ? each : [NOBODY_KNOWS])
        outcomes.push(
          await world.record(actor, settleEntitlement, entitlementOf(which, basis.number), intentOf(which, basis), {
            known: valueEvidence('model.pay-register', 0n, known),
          }),
        );
      return outcomes.find((outcome) => !isRefusal(outcome) && outcome.events.length > 0) ?? outcomes[0]!;
    },
    holds: async () => {
      settled.set(which, { told: JSON.stringify(known), paid });
      for (const { number } of each) {
        const [recorded, due] = [await daysRecorded(world, entitlementOf(which, number)), [...paid.get(number)!].join(' ')];
        if (recorded !== due)
          throw new Error(`worker ${which} is entitled by ${number} on ${recorded || 'no day'}, where the model says ${due || 'none'}`);
      }
    },
  };
};

/** Told of a day on which something is paid, as far as it was settled; and of nothing else. */
const revise: Move = ({ world, model, actor, which, how }) => {
  const bases = basesOf(model, which);
  const [target, on] = [
    bases[how % Math.max(1, bases.length)] ?? NOBODY_KNOWS,
    how === 4 ? day('2026-02-10') : how === 5 ? day('2026-07-01') : model.today,
  ];
  return {
    no: {},
    isSoAlready: !entitledOf(model).settled.get(which)?.paid.get(target.number)?.has(on),
    record: () =>
      world.record(actor, reviseRate, entitlementOf(which, target.number), intentOf(which, target), {
        change: valueEvidence('model.rate-change', 0n, {
          tableId: the('pay', 0),
          tableVersion: 1,
          fromOn: on,
          ruleId: 'SK-3',
          amountInFen: 35_000,
          formerInFen: 30_000,
        }),
      }),
  };
};

export const entitlementMoves: Readonly<Record<string, Move>> = { 'settle-pay': settle, 'revise-rate': revise };
