import { chainNormRecord } from '../../src/contexts/accreditation';
import { chainRecord } from '../../src/contexts/accreditation/chain';
import { completeTopUp } from '../../src/contexts/career/recognition/complete-top-up/complete-top-up';
import { endRecognition } from '../../src/contexts/career/recognition/end-recognition/end-recognition';
import { recogniseCertificate } from '../../src/contexts/career/recognition/recognise-certificate/recognise-certificate';
import { refuseRecognition } from '../../src/contexts/career/recognition/refuse-recognition/refuse-recognition';
import type { IssuedCertificate } from '../../src/contexts/certificate';
import { addDays, Day } from '../../src/kernel/day';
import { documentEvidence, NO_EVIDENCE } from '../../src/kernel/evidence';
import type { Model } from './model';
import type { Move } from './move';
import { RecognisedModel, recognitionId } from './norm-model';
import { isInChain, keepsTo, NORM, UNIT } from './norm-moves';
import { HASH, OCCUPATION, REGION, START, the } from './world';

/** Certificates of another enterprise as they are shown to the first: two are good, and four are not, each for a reason of its own. */
const [ANOTHERS, OWN, SUSPENDED, WITHOUT_NORM] = [2, 3, 4, 5];
const [TOP_UP, UNKNOWN_UNIT, DUE_YESTERDAY] = [1, 2, 3];
const [HERE, THERE] = [0, 1];
const subject = (which: number) => ({
  recognitionId: recognitionId(which),
  enterpriseId: the('enterprise', HERE),
  workerId: the('worker', which),
  certificateId: the('certificate', 70 + which),
});
const shownPaper = (which: number, isSuspended = which === SUSPENDED): IssuedCertificate => ({
  status: isSuspended ? 'suspended' : 'in-force',
  number: `Y00003208000226300000${which}`,
  candidacyId: the('candidacy', 90),
  enterpriseId: the('enterprise', which === OWN ? HERE : THERE),
  region: REGION,
  workerId: the('worker', 90 + which),
  personRef: the('person', which === ANOTHERS ? 99 : which),
  occupationCode: OCCUPATION,
  trade: null,
  level: 'SENIOR',
  issuedOn: START,
  proposals: [],
  suspensions: [],
  reinstatements: [],
  stoppedBy: null,
  findings: [],
  fallenBases: [],
  fallenAwards: [],
  paper: { nameVersion: 1, idNumberVersion: 1 } as IssuedCertificate['paper'],
  ...(which === WITHOUT_NORM ? {} : { standard: `${NORM}@V0` }),
});
const shown = (which: number) => ({
  worker: documentEvidence('worker', {
    status: 'registered' as const,
    enterpriseId: the('enterprise', HERE),
    personRef: the('person', which),
    region: REGION,
    employeeNo: null,
  }),
  otherPersons: documentEvidence('others', []),
  certificate: documentEvidence('certificate', shownPaper(which)),
});
const hasLapsed = ({ due, done }: RecognisedModel, today: Day): boolean => due !== null && done === null && due < today;
const stands = ({ norm, today }: Model, which: number): boolean => {
  const known = norm.recognised.get(which);
  return known?.state === 'granted' && !hasLapsed(known, today);
};
const shownFaults = (model: Model, which: number): Record<string, boolean> => ({
  RECOGNITION_CERTIFICATE_UNKNOWN: which === ANOTHERS,
  RECOGNITION_OF_OWN: which === OWN,
  RECOGNISED_BEFORE: stands(model, which),
});
const outBy = ({ norm }: Model, which: number): number | null => norm.recognised.get(which)?.outBy ?? null;

const recognise: Move = ({ world, model, actor, which, how }) => {
  const { norm, today } = model;
  const due = addDays(today, how === DUE_YESTERDAY ? -1 : 3);
  const topUp =
    how === TOP_UP || how === UNKNOWN_UNIT || how === DUE_YESTERDAY ? { units: [how === UNKNOWN_UNIT ? 'U9' : UNIT], dueOn: due } : null;
  return {
    no: {
      ...shownFaults(model, which),
      RECOGNISED_CERTIFICATE_NOT_VALID: which === SUSPENDED,
      CERTIFICATE_WITHOUT_NORM: which === WITHOUT_NORM || !norm.versions.has('V0'),
      RECOGNITION_OUTSIDE_CHAIN: !isInChain(model, HERE, today),
      RECOGNITION_NORM_NOT_SIGNED: !keepsTo(norm, HERE, 'V0', today),
      TOP_UP_UNIT_UNKNOWN: how === UNKNOWN_UNIT,
      TOP_UP_DUE_IN_PAST: how === DUE_YESTERDAY,
    },
    record: async () =>
      world.record(
        actor,
        recogniseCertificate,
        subject(which).recognitionId,
        { ...subject(which), topUp },
        {
          ...shown(which),
          norm: await world.see(chainNormRecord, the('standard', 50)),
          chain: await world.see(chainRecord, the('chain', norm.chain ?? 0)),
        },
      ),
    learn: () => norm.recognised.set(which, { state: 'granted', on: today, due: topUp && due, done: null, outBy: outBy(model, which) }),
  };
};

const turnDown: Move = ({ world, model, actor, which }) => ({
  no: shownFaults(model, which),
  record: () =>
    world.record(
      actor,
      refuseRecognition,
      subject(which).recognitionId,
      { ...subject(which), reasonCode: 'EQUIPMENT_DIFFERS', reason: null },
      shown(which),
    ),
  learn: () => model.norm.recognised.set(which, { state: 'refused', on: model.today, due: null, done: null, outBy: outBy(model, which) }),
});

const complete: Move = ({ world, model: { norm, today }, actor, which, how }) => {
  const known = norm.recognised.get(which);
  const on = addDays(today, how === 1 ? -1 : how === 2 ? 1 : 0);
  const isAsked = known?.state === 'granted' && known.due !== null;
  return {
    no: {
      NOT_FOUND: !known || (known.state === 'granted' && how === 3),
      TOP_UP_NOT_ASKED: known && !isAsked,
      TOP_UP_COMPLETED_BEFORE: isAsked && known.done !== null,
      TOP_UP_DAY_WRONG: isAsked && (on < known.on || on > today),
      TOP_UP_OVERDUE: isAsked && on > known.due!,
      RECOGNISED_CERTIFICATE_NOT_VALID: isAsked && how === 4,
    },
    record: () =>
      world.record(
        actor,
        completeTopUp,
        subject(which).recognitionId,
        {
          recognitionId: subject(which).recognitionId,
          enterpriseId: the('enterprise', how === 3 ? THERE : HERE),
          completedOn: on,
          evidenceHash: HASH,
        },
        {
          certificate: documentEvidence('certificate', shownPaper(which, how === 4)),
        },
      ),
    learn: () => {
      known!.done = on;
    },
  };
};

const end: Move = ({ world, model: { norm, today }, actor, which, how }) => {
  const [known, annulment] = [norm.recognised.get(which), how % 2];
  return {
    no: {},
    isSoAlready: known?.state !== 'granted' || known.outBy === annulment,
    record: () =>
      world.record(
        actor,
        endRecognition,
        subject(which).recognitionId,
        {
          recognitionId: subject(which).recognitionId,
          annulmentId: the('annulment', 90 + annulment),
          decidedOn: today,
          effectiveOn: START,
        },
        NO_EVIDENCE,
      ),
    learn: () => norm.recognised.set(which, { ...known!, state: 'ended', outBy: annulment }),
  };
};

export const recognisingMoves: Readonly<Record<string, Move>> = {
  'recognise-certificate': recognise,
  'refuse-recognition': turnDown,
  'complete-top-up': complete,
  'end-recognition': end,
};
