import { certificateState } from '../../src/contexts/certificate/certificate';
import { annulByOrder } from '../../src/contexts/certificate/bulk-annulment/annul-by-order';
import { confirmBulkOrder } from '../../src/contexts/certificate/bulk-annulment/confirm-bulk-order';
import { proposeBulkOrder } from '../../src/contexts/certificate/bulk-annulment/propose-bulk-order';
import { settleBulkOrder } from '../../src/contexts/certificate/bulk-annulment/settle-bulk-order';
import { bulkOrderState } from '../../src/contexts/certificate/bulk-order';
import { MAX_CERTIFICATES_PER_ORDER } from '../../src/contexts/certificate/bulk-order.events';
import { confirmAnnulment } from '../../src/contexts/certificate/confirm-annulment/confirm-annulment';
import { proposeAnnulment } from '../../src/contexts/certificate/propose-annulment/propose-annulment';
import { confirmReinstatement } from '../../src/contexts/certificate/reinstate-certificate/confirm-reinstatement';
import { proposeReinstatement } from '../../src/contexts/certificate/reinstate-certificate/propose-reinstatement';
import { confirmSuspension } from '../../src/contexts/certificate/suspend-certificate/confirm-suspension';
import { liftSuspension } from '../../src/contexts/certificate/suspend-certificate/lift-suspension';
import { proposeSuspension } from '../../src/contexts/certificate/suspend-certificate/propose-suspension';
import { addDays, Day } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { Uuid } from '../../src/kernel/uuid';
import type { CertificateModel } from './model';
import { Asked, isSystem, isThere, Move } from './move';
import { PAPER, policyOr, the, World } from './world';

/** A certificate, and a paper that is dated today, tomorrow, or the day before what it is about. */
function about({ model, which, how }: Asked): { number: number; id: Uuid; known: CertificateModel | undefined; decidedOn: Day } {
  const known = model.certificates.get(which % 4);
  const actOn = known?.stoppedBy?.decidedOn ?? known?.issuedOn ?? model.today;
  return {
    number: which % 4,
    id: the('certificate', which % 4),
    known,
    decidedOn: how === 1 ? addDays(actOn, -1) : how === 2 ? addDays(model.today, 1) : model.today,
  };
}
const proposed = (known: CertificateModel | undefined, what: string) => known?.proposals.get(what);

const proposeEnd: Move = (asked) => {
  const { world, model, actor, number, id, known, decidedOn } = { ...asked, ...about(asked) };
  return {
    no: {
      NOT_FOUND: !known,
      ALREADY_ANNULLED: known?.state === 'annulled',
      PERSON_REQUIRED: isSystem(asked),
      DECIDED_BEFORE_ISSUE: known && decidedOn < known.issuedOn,
      DECIDED_IN_FUTURE: decidedOn > model.today,
    },
    record: () =>
      world.record(
        actor,
        proposeAnnulment,
        id,
        {
          certificateId: id,
          annulmentId: the('annulment', number),
          reasonCode: 'FRAUD',
          ...PAPER,
          decidedOn,
          effect: 'EX_NUNC',
          remark: null,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      if (!known!.proposals.has('annulment')) known!.proposals.set('annulment', { by: actor.ref, decidedOn });
    },
  };
};

const end: Move = (asked) => {
  const { world, actor, number, id, known } = { ...asked, ...about(asked) };
  const proposal = proposed(known, 'annulment');
  return {
    no: {
      NOT_FOUND: !proposal,
      ALREADY_ANNULLED: known?.state === 'annulled',
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: proposal?.by === actor.ref,
    },
    record: () => world.record(actor, confirmAnnulment, id, { certificateId: id, annulmentId: the('annulment', number) }, NO_EVIDENCE),
    learn: () =>
      Object.assign(known!, {
        state: 'annulled',
        stoppedBy: { kind: 'annulment', act: number, decidedOn: proposal!.decidedOn },
      } satisfies Partial<CertificateModel>),
  };
};

const proposeReturn: Move = (asked) => {
  const { world, model, actor, id, known, decidedOn } = { ...asked, ...about(asked) };
  const [stop, act] = [known?.stoppedBy, 60 + (known?.proposals.size ?? 0)];
  return {
    no: {
      NOT_FOUND: !known,
      NOT_ANNULLED: known && known.state !== 'annulled',
      PERSON_REQUIRED: isSystem(asked),
      DECIDED_BEFORE_ACT: isThere(stop) && decidedOn < stop.decidedOn,
      DECIDED_IN_FUTURE: decidedOn > model.today,
    },
    record: () =>
      world.record(
        actor,
        proposeReinstatement,
        id,
        {
          certificateId: id,
          reinstatementId: the('annulment', act),
          reasonCode: 'COURT_JUDGMENT',
          ...PAPER,
          decidedOn,
          effect: 'EX_TUNC',
          remark: null,
        },
        NO_EVIDENCE,
      ),
    learn: () => known!.proposals.set(`return ${act}`, { by: actor.ref, decidedOn, against: `${stop!.kind} ${stop!.act}` }),
  };
};

const giveBack: Move = (asked) => {
  const { world, actor, id, known } = { ...asked, ...about(asked) };
  const [name, newest] = [...(known?.proposals ?? [])].filter(([what]) => what.startsWith('return')).at(-1) ?? ['return 99', undefined];
  const isAgainstThis = isThere(known?.stoppedBy) && newest?.against === `${known.stoppedBy.kind} ${known.stoppedBy.act}`;
  return {
    no: {
      NOT_FOUND: !newest || (known?.state === 'annulled' && !isAgainstThis),
      NOT_ANNULLED: known && known.state !== 'annulled',
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: newest?.by === actor.ref,
    },
    record: () =>
      world.record(
        actor,
        confirmReinstatement,
        id,
        { certificateId: id, reinstatementId: the('annulment', Number(name.slice('return '.length))) },
        NO_EVIDENCE,
      ),
    learn: () => Object.assign(known!, { state: 'in-force', stoppedBy: null } satisfies Partial<CertificateModel>),
  };
};

const proposeStop: Move = (asked) => {
  const { world, model, actor, number, id, known, decidedOn, how } = { ...asked, ...about(asked) };
  return {
    no: {
      NOT_FOUND: !known,
      ALREADY_ANNULLED: known?.state === 'annulled',
      ALREADY_SUSPENDED: known?.state === 'suspended',
      NOT_SUSPENDABLE: how === 5,
      PERSON_REQUIRED: isSystem(asked),
      DECIDED_BEFORE_ACT: known && decidedOn < known.issuedOn,
      DECIDED_IN_FUTURE: decidedOn > model.today,
    },
    record: () =>
      world.record(
        actor,
        proposeSuspension,
        id,
        { certificateId: id, suspensionId: the('annulment', 20 + number), reasonCode: 'COMPLAINT', ...PAPER, decidedOn, remark: null },
        { pack: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      if (!known!.proposals.has('suspension')) known!.proposals.set('suspension', { by: actor.ref, decidedOn });
    },
  };
};

const stop: Move = (asked) => {
  const { world, actor, number, id, known } = { ...asked, ...about(asked) };
  const proposal = proposed(known, 'suspension');
  return {
    no: {
      NOT_FOUND: !proposal,
      ALREADY_ANNULLED: known?.state === 'annulled',
      ALREADY_SUSPENDED: known?.state === 'suspended',
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: proposal?.by === actor.ref,
    },
    record: () =>
      world.record(actor, confirmSuspension, id, { certificateId: id, suspensionId: the('annulment', 20 + number) }, NO_EVIDENCE),
    learn: () =>
      Object.assign(known!, {
        state: 'suspended',
        stoppedBy: { kind: 'suspension', act: number, decidedOn: proposal!.decidedOn },
      } satisfies Partial<CertificateModel>),
  };
};

const lift: Move = (asked) => {
  const { world, model, actor, number, id, known, decidedOn } = { ...asked, ...about(asked) };
  return {
    no: {
      NOT_FOUND: !known,
      NOT_SUSPENDED: known && known.state !== 'suspended',
      PERSON_REQUIRED: isSystem(asked),
      DECIDED_BEFORE_ACT: isThere(known?.stoppedBy) && decidedOn < known.stoppedBy.decidedOn,
      DECIDED_IN_FUTURE: decidedOn > model.today,
    },
    record: () =>
      world.record(
        actor,
        liftSuspension,
        id,
        { certificateId: id, suspensionId: the('annulment', 20 + number), ...PAPER, decidedOn },
        NO_EVIDENCE,
      ),
    learn: () => Object.assign(known!, { state: 'in-force', stoppedBy: null } satisfies Partial<CertificateModel>),
  };
};

async function certificatesOf(world: World, numbers: readonly number[]) {
  const seen = await Promise.all(
    numbers.map(async (number) => ({
      id: the('certificate', number),
      state: (await world.see(certificateState, the('certificate', number))).value,
    })),
  );
  return seen.flatMap(({ id: certificateId, state }) =>
    state.status === 'blank' ? [] : [{ certificateId, status: state.status, enterpriseId: state.enterpriseId, issuedOn: state.issuedOn }],
  );
}
const NO_EFFECT = { tierFrom: null, tierTo: null, appointmentsEnding: 0, paidFen: 0, recognitions: [] } as const;

const order: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [number, numbers] = [
    which % 3,
    how === 1
      ? [which % 4, 90]
      : how === 4
        ? Array.from({ length: MAX_CERTIFICATES_PER_ORDER + 1 }, () => 90)
        : [...model.certificates.keys()],
  ];
  const [decidedOn, known] = [
    how === 2 ? addDays(model.today, 1) : how === 3 ? addDays(model.today, -30) : model.today,
    numbers.map((each) => model.certificates.get(each)),
  ];
  return {
    no: {
      BULK_ORDER_KNOWN: model.orders.has(number),
      PERSON_REQUIRED: isSystem(asked),
      BULK_TOO_LARGE: how === 4,
      DECIDED_IN_FUTURE: how === 2,
      NOT_FOUND: known.includes(undefined),
      BULK_NOTHING_TO_DO: known.every((each) => each && (each.state === 'annulled' || decidedOn < each.issuedOn)),
    },
    record: async () =>
      world.record(
        actor,
        proposeBulkOrder,
        the('order', number),
        {
          orderId: the('order', number),
          region: '320803',
          certificateIds: numbers.map((each) => the('certificate', each)),
          reasonCode: 'BREACH_OF_PROCEDURE',
          ...PAPER,
          decidedOn,
          effect: 'EX_TUNC',
          remark: null,
        },
        {
          certificates: valueEvidence('certificates', 0n, await certificatesOf(world, numbers)),
          effects: valueEvidence(
            'effects',
            0n,
            numbers.map((each) => ({ certificateId: the('certificate', each), ...NO_EFFECT })),
          ),
        },
      ),
    learn: () => model.orders.set(number, { by: actor.ref, state: 'proposed', certificates: numbers, decidedOn }),
  };
};

const confirmOrder: Move = (asked) => {
  const { world, model, actor, which } = asked;
  const known = model.orders.get(which % 3);
  return {
    no: {
      NOT_FOUND: !known,
      BULK_ORDER_CONFIRMED: known && known.state !== 'proposed',
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: known?.by === actor.ref,
    },
    record: () => world.record(actor, confirmBulkOrder, the('order', which % 3), { orderId: the('order', which % 3) }, NO_EVIDENCE),
    learn: () => {
      known!.state = 'confirmed';
    },
  };
};

const carryOut: Move = ({ world, model, actor, which, how }) => {
  const [number, known, certificate] = [which % 3, model.orders.get(which % 3), model.certificates.get(how % 4)];
  return {
    no: {
      NOT_FOUND: !certificate || !known || !known.certificates.includes(how % 4),
      BULK_ORDER_NOT_CONFIRMED: known?.state === 'proposed',
      ALREADY_ANNULLED: certificate?.state === 'annulled',
      DECIDED_BEFORE_ISSUE: certificate && known && known.decidedOn < certificate.issuedOn,
    },
    record: async () =>
      world.record(
        actor,
        annulByOrder,
        the('certificate', how % 4),
        {
          certificateId: the('certificate', how % 4),
          orderId: the('order', number),
          annulmentId: the('annulment', 40 + number * 4 + (how % 4)),
        },
        { order: await world.see(bulkOrderState, the('order', number)) },
      ),
    learn: () =>
      Object.assign(certificate!, {
        state: 'annulled',
        stoppedBy: { kind: 'order', act: number, decidedOn: known!.decidedOn },
      } satisfies Partial<CertificateModel>),
  };
};

const settle: Move = ({ world, model, actor, which }) => {
  const known = model.orders.get(which % 3);
  return {
    no: { NOT_FOUND: !known, BULK_ORDER_NOT_CONFIRMED: known?.state === 'proposed' },
    isSoAlready: known?.state === 'carried-out',
    record: () =>
      world.record(actor, settleBulkOrder, the('order', which % 3), { orderId: the('order', which % 3), rows: [] }, NO_EVIDENCE),
    learn: () => {
      known!.state = 'carried-out';
    },
  };
};

export const standingMoves: Readonly<Record<string, Move>> = {
  'propose-annulment': proposeEnd,
  'confirm-annulment': end,
  'propose-reinstatement': proposeReturn,
  'confirm-reinstatement': giveBack,
  'propose-suspension': proposeStop,
  'confirm-suspension': stop,
  'lift-suspension': lift,
  'propose-bulk-order': order,
  'confirm-bulk-order': confirmOrder,
  'annul-by-order': carryOut,
  'settle-bulk-order': settle,
};
