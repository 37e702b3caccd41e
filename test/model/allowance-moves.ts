import { adoptRateTable } from '../../src/contexts/allowance/adopt-rate-table/adopt-rate-table';
import type { RateRow } from '../../src/contexts/allowance/allowance.events';
import { awardPromotion } from '../../src/contexts/allowance/award-one-off/award-promotion';
import { decideRecovery } from '../../src/contexts/allowance/decide-recovery/decide-recovery';
import { overturnRecovery } from '../../src/contexts/allowance/overturn-recovery/overturn-recovery';
import { proposeRateTable } from '../../src/contexts/allowance/propose-rate-table/propose-rate-table';
import { proposeRecovery } from '../../src/contexts/allowance/propose-recovery/propose-recovery';
import { certificateState } from '../../src/contexts/certificate';
import { addDays, day, month } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { Model } from './model';
import { isSystem, Move } from './move';
import { OCCUPATION, PAPER, REGION, the } from './world';

type Ground = 'ANNULLED' | 'RECOGNITION_ENDED' | 'PAPER_DENIED';
/** What the stories know of pay; beside the model of the other contexts, which never ask it. */
interface PayModel {
  readonly tables: { by: string; isAdopted: boolean }[];
  readonly recoveries: Map<number, { readonly ground: Ground; isDecided: boolean; isOverturned: boolean }>;
  readonly bonuses: Set<number>;
}
const known = new WeakMap<Model, PayModel>();
function payOf(model: Model): PayModel {
  const pay = known.get(model) ?? { tables: [], recoveries: new Map(), bonuses: new Set() };
  known.set(model, pay);
  return pay;
}

const [TABLE, PAID_FROM, PAID_TO] = [the('pay', 0), day('2026-01-10'), day('2026-03-08')];
const senior: RateRow = { ruleId: 'SK-3', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 30_000 };
const premium: RateRow = { ...senior, ruleId: 'SK-3-X', occupationGroup: 'SHORTAGE' };
const SHORTAGE = { code: 'SHORTAGE', occupations: [OCCUPATION] };
/** In order; reversed; a row twice; a row nobody can be entitled to; a group that is not there; an occupation in two groups. */
const TABLES = [
  { rows: [senior, premium], groups: [SHORTAGE] },
  { rows: [senior] },
  { rows: [senior, { ...senior, ruleId: 'X' }] },
  { rows: [{ ...senior, basis: 'POST' as const }] },
  { rows: [senior, premium] },
  { rows: [senior, premium], groups: [SHORTAGE, { ...SHORTAGE, code: 'OTHER' }] },
];

const proposeTable: Move = (asked) => {
  const { world, model, actor, how } = asked;
  return {
    no: {
      PERSON_REQUIRED: isSystem(asked),
      RATE_SPAN_REVERSED: how === 1,
      RATE_ROW_TWICE: how === 2,
      RATE_ROW_BASIS_WRONG: how === 3,
      RATE_GROUP_UNKNOWN: how === 4,
      RATE_GROUP_OVERLAPS: how === 5,
    },
    record: () =>
      world.record(
        actor,
        proposeRateTable,
        TABLE,
        {
          tableId: TABLE,
          enterpriseId: the('enterprise', 0),
          legalBasis: PAPER.documentNo,
          validFrom: PAID_FROM,
          validTo: how === 1 ? addDays(PAID_FROM, -1) : null,
          ...TABLES[how]!,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      payOf(model).tables.push({ by: actor.ref, isAdopted: false });
    },
  };
};

const adoptTable: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const { tables } = payOf(model);
  const [index, table] = [which % 3, tables[which % 3]];
  return {
    no: {
      NOT_FOUND: !table,
      PERSON_REQUIRED: isSystem(asked),
      RATE_TABLE_ADOPTED_BEFORE: table?.isAdopted,
      SECOND_PERSON_REQUIRED: table?.by === actor.ref,
      RATE_TABLE_OVERTAKEN: table && tables.some((other, each) => each > index && other.isAdopted),
    },
    record: () => world.record(actor, adoptRateTable, TABLE, { tableId: TABLE, version: index + 1 }, NO_EVIDENCE),
    learn: () => {
      table!.isAdopted = true;
    },
  };
};

/** The recovery bears the id of the annulment, which is that of its certificate here. */
const about = (which: number) => ({
  number: which % 4,
  recoveryId: the('annulment', which % 4),
  certificateId: the('certificate', which % 4),
});

/** Of an annulled certificate; where it was recognised alone; of a paper that was denied; nothing was paid. */
const GROUNDS: readonly Ground[] = ['ANNULLED', 'ANNULLED', 'ANNULLED', 'RECOGNITION_ENDED', 'PAPER_DENIED', 'ANNULLED'];
const proposeBack: Move = ({ world, model, actor, which, how }) => {
  const [{ number, recoveryId, certificateId }, ground] = [about(which), GROUNDS[how]!];
  const periods = how === 5 ? [] : [{ period: month('2026-02'), amountInFen: 30_000 }];
  return {
    no: {},
    isSoAlready: payOf(model).recoveries.has(number) || how === 5,
    record: () =>
      world.record(
        actor,
        proposeRecovery,
        recoveryId,
        {
          recoveryId,
          enterpriseId: the('enterprise', 0),
          workerId: the('worker', number),
          certificateId,
          fromOn: PAID_FROM,
          lastOn: PAID_TO,
          ...(ground !== 'ANNULLED' && { ground }),
          ...(ground === 'RECOGNITION_ENDED' && { annulmentId: recoveryId }),
        },
        {
          paid: valueEvidence('model.paid', 0n, {
            region: REGION,
            basisIds: [certificateId],
            periods,
            defaultOutcome: 'NONE' as const,
            policyPack: 'MODEL@1',
          }),
        },
      ),
    learn: () => {
      payOf(model).recoveries.set(number, { ground, isDecided: false, isOverturned: false });
    },
  };
};

/** In full, nothing, from the last day or the second, from the first day, from a day after the last, by another enterprise. */
const decideBack: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const { number, recoveryId, certificateId } = about(which);
  const [proposal, certificate] = [payOf(model).recoveries.get(number), model.certificates.get(number)];
  const outcome = (['FULL', 'NONE', 'PART', 'PART', 'PART', 'FULL'] as const)[how]!;
  const stands =
    proposal?.ground === 'PAPER_DENIED' ||
    (certificate?.state === 'annulled' && certificate.stoppedBy?.kind === 'annulment' && certificate.stoppedBy.act === number);
  return {
    no: {
      NOT_FOUND: !proposal || how === 5,
      PERSON_REQUIRED: isSystem(asked),
      RECOVERY_DECIDED_BEFORE: proposal?.isDecided,
      RECOVERY_OVERTAKEN: outcome !== 'NONE' && !stands,
      RECOVERY_PART_OUTSIDE: how === 3 || how === 4,
    },
    record: async () =>
      world.record(
        actor,
        decideRecovery,
        recoveryId,
        {
          recoveryId,
          enterpriseId: the('enterprise', how === 5 ? 1 : 0),
          outcome,
          fromOn:
            how === 2 ? (number === 0 ? PAID_TO : addDays(PAID_FROM, 1)) : how === 3 ? PAID_FROM : how === 4 ? addDays(PAID_TO, 1) : null,
          documentNo: PAPER.documentNo,
        },
        { certificate: await world.see(certificateState, certificateId) },
      ),
    learn: () => {
      proposal!.isDecided = true;
    },
  };
};

/** Where a certificate was recognised alone is the overturning of its annulment told; how: of another annulment. */
const overturn: Move = ({ world, model, actor, which, how }) => {
  const { number, recoveryId } = about(which);
  const known = payOf(model).recoveries.get(number);
  return {
    no: {},
    isSoAlready: known?.ground !== 'RECOGNITION_ENDED' || known.isOverturned || how === 5,
    record: () =>
      world.record(
        actor,
        overturnRecovery,
        recoveryId,
        { recoveryId, annulmentId: how === 5 ? the('annulment', 50) : recoveryId, reinstatementId: the('event', 1) },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.isOverturned = true;
    },
  };
};

const payMentor: Move = ({ world, model, actor, which }) => {
  const number = which % 4;
  return {
    no: {},
    isSoAlready: payOf(model).bonuses.has(number),
    record: () =>
      world.record(
        actor,
        awardPromotion,
        the('pay', 10 + number),
        {
          awardId: the('pay', 10 + number),
          enterpriseId: the('enterprise', 0),
          mentorId: the('worker', 3),
          agreementId: the('pay', 20),
          toLevel: 'SENIOR',
          certificateId: the('certificate', number),
          on: PAID_FROM,
          causeEventId: the('event', 0),
        },
        { facts: valueEvidence('model.promotion', 0n, { region: REGION, occupationCode: OCCUPATION }) },
      ),
    learn: () => {
      payOf(model).bonuses.add(number);
    },
  };
};

export const allowanceMoves: Readonly<Record<string, Move>> = {
  'propose-rate-table': proposeTable,
  'adopt-rate-table': adoptTable,
  'propose-recovery': proposeBack,
  'decide-recovery': decideBack,
  'overturn-recovery': overturn,
  'pay-mentor': payMentor,
};
