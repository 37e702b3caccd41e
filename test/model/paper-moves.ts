import { correctCertificate } from '../../src/contexts/certificate/correct-certificate/correct-certificate';
import { deliverCertificate } from '../../src/contexts/certificate/keep-paper/deliver-certificate';
import { printCertificate } from '../../src/contexts/certificate/keep-paper/print-certificate';
import { reportUpload } from '../../src/contexts/certificate/keep-paper/report-upload';
import { voidPrint } from '../../src/contexts/certificate/keep-paper/void-print';
import { reissueCertificate } from '../../src/contexts/certificate/reissue-certificate/reissue-certificate';
import { makeUploadTable } from '../../src/contexts/certificate/upload-table/make-upload-table';
import { addDays } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { Model } from './model';
import type { Move } from './move';
import { HASH, policyOr, the } from './world';

const FIELDS = ['NAME', 'LEVEL', 'OCCUPATION_NAME', 'PHOTO', 'OCCUPATION_NAME', 'NAME'] as const;
const correct: Move = ({ world, model, actor, which, how }) => {
  const [id, known, field] = [the('certificate', which % 4), model.certificates.get(which % 4), FIELDS[how]!];
  const [trade, nameVersion] = [how === 4 ? '数控车工' : null, how === 5 ? 3 : 2];
  return {
    no: {
      NOT_FOUND: !known,
      ALREADY_ANNULLED: known?.state === 'annulled',
      LEVEL_NEVER_CORRECTED: field === 'LEVEL',
      NOT_CORRECTABLE: how === 5,
      NOTHING_TO_CORRECT:
        (field === 'NAME' && known?.nameVersion === nameVersion) || (field === 'OCCUPATION_NAME' && known?.trade === trade),
    },
    record: () =>
      world.record(
        actor,
        correctCertificate,
        id,
        { certificateId: id, correctionId: the('event', how), field, reasonCode: 'TYPING_ERROR', evidenceHash: HASH, trade },
        {
          pack: policyOr(how !== 5, model.today),
          nameVersion: valueEvidence('name', 0n, nameVersion),
          idNumberVersion: valueEvidence('idNumber', 0n, 1),
        },
      ),
    learn: () => {
      if (field === 'NAME') known!.nameVersion = nameVersion;
      if (field === 'OCCUPATION_NAME') known!.trade = trade;
      known!.isSent = false;
    },
  };
};

const print: Move = ({ world, model, actor, which }) => {
  const [id, known] = [the('certificate', which % 4), model.certificates.get(which % 4)];
  return {
    no: { NOT_FOUND: !known, NOT_IN_FORCE: known && known.state !== 'in-force', ALREADY_PRINTED: known && known.delivery !== 'NONE' },
    record: () => world.record(actor, printCertificate, id, { certificateId: id, blankNo: null }, NO_EVIDENCE),
    learn: () =>
      Object.assign(known!, { serial: known!.serial + (known!.isSerialTaken ? 0 : 1), isSerialTaken: false, delivery: 'PRINTED' }),
  };
};

const spoil: Move = ({ world, model, actor, which, how }) => {
  const [id, known] = [the('certificate', which % 4), model.certificates.get(which % 4)];
  const serial = (known?.serial ?? 1) + (how === 1 ? 1 : 0);
  return {
    no: { NOT_FOUND: !known, NOT_PRINTED: known?.delivery !== 'PRINTED' || how === 1 },
    record: () => world.record(actor, voidPrint, id, { certificateId: id, printSerial: serial, reasonCode: 'MISPRINT' }, NO_EVIDENCE),
    learn: () => {
      known!.delivery = 'NONE';
    },
  };
};

const deliver: Move = ({ world, model, actor, which, how }) => {
  const [id, known] = [the('certificate', which % 4), model.certificates.get(which % 4)];
  const on = how === 2 ? addDays(known?.issuedOn ?? model.today, -1) : how === 3 ? addDays(model.today, 1) : model.today;
  return {
    no: {
      NOT_FOUND: !known,
      NOT_IN_FORCE: known && known.state !== 'in-force',
      NOT_PRINTED: known?.delivery !== 'PRINTED' || how === 1,
      DECIDED_BEFORE_ACT: known && on < known.issuedOn,
      DECIDED_IN_FUTURE: on > model.today,
    },
    record: () =>
      world.record(
        actor,
        deliverCertificate,
        id,
        { certificateId: id, printSerial: (known?.serial ?? 1) + (how === 1 ? 1 : 0), deliveredOn: on, method: 'IN_PERSON' },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.delivery = 'DELIVERED';
    },
  };
};

const reissue: Move = ({ world, model, actor, which, how }) => {
  const [id, known] = [the('certificate', which % 4), model.certificates.get(which % 4)];
  return {
    no: { NOT_FOUND: !known, NOT_IN_FORCE: known && known.state !== 'in-force', NOT_DELIVERED: known && known.delivery !== 'DELIVERED' },
    record: () =>
      world.record(
        actor,
        reissueCertificate,
        id,
        { certificateId: id, reissueId: the('event', 10 + how), reasonCode: 'LOST' },
        NO_EVIDENCE,
      ),
    learn: () => Object.assign(known!, { serial: known!.serial + 1, isSerialTaken: true, delivery: 'NONE' }),
  };
};

const upload: Move = ({ world, model, actor, which, how }) => {
  const [id, known, state] = [
    the('certificate', which % 4),
    model.certificates.get(which % 4),
    how < 3 ? ('SENT' as const) : how === 3 ? ('MISMATCH' as const) : ('CONFIRMED' as const),
  ];
  return {
    no: { NOT_FOUND: !known, UPLOAD_NOT_SENT: state !== 'SENT' && known?.isSent === false },
    record: () => world.record(actor, reportUpload, id, { certificateId: id, report: 'NEW', state }, NO_EVIDENCE),
    learn: () => {
      known!.isSent = state === 'SENT';
    },
  };
};

/** Tables of a story: each is known by its command, and the same one again is the same table. */
const tables = new WeakMap<Model, Set<number>>();
const tabulate: Move = ({ world, model, actor, which, how }) => {
  const [tableId, batchId] = [the('event', 30 + how), the('batch', which % 2)];
  const intent = {
    tableId,
    batchId,
    enterpriseId: the('enterprise', 0),
    region: '320803',
    report: 'NEW' as const,
    receiver: { textId: tableId, version: 1, commitment: HASH },
  };
  return {
    no: { PERSON_REQUIRED: actor.kind === 'system', UPLOAD_NOTHING_DUE: how === 1, POLICY_PACK_UNKNOWN: how === 5 },
    isSoAlready: tables.get(model)?.has(how) ?? false,
    record: () =>
      world.record(actor, makeUploadTable, tableId, intent, {
        certificateIds: valueEvidence('due', 0n, how === 1 ? [] : [the('certificate', which % 4)]),
        sha256: valueEvidence('file', 0n, HASH),
        policy: policyOr(how !== 5, model.today),
      }),
    learn: () => tables.set(model, (tables.get(model) ?? new Set<number>()).add(how)),
  };
};

export const paperMoves: Readonly<Record<string, Move>> = {
  'correct-certificate': correct,
  'print-certificate': print,
  'void-print': spoil,
  'deliver-certificate': deliver,
  'reissue-certificate': reissue,
  'report-upload': upload,
  'make-upload-table': tabulate,
};
