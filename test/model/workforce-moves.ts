import {
  employmentHistory,
  qualifications,
  recordEmployment,
  recordQualification,
  registerWorker,
  workerRecord,
} from '../../src/contexts/workforce';
import { checkForeignCertificate } from '../../src/contexts/workforce/check-foreign-certificate/check-foreign-certificate';
import { recordForeignCertificate } from '../../src/contexts/workforce/check-foreign-certificate/record-foreign-certificate';
import { endEmployment } from '../../src/contexts/workforce/end-employment/end-employment';
import { confirmLink } from '../../src/contexts/workforce/link-records/confirm-link';
import { proposeDivision } from '../../src/contexts/workforce/link-records/propose-division';
import { proposeJoin } from '../../src/contexts/workforce/link-records/propose-join';
import { addDays, Day, day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import type { Model, SpanModel } from './model';
import { recordSchooling, RecordSchooling } from '../../src/contexts/workforce/record-schooling/record-schooling';
import type { Uuid } from '../../src/kernel/uuid';
import { Asked, isSystem, isThere, Move } from './move';
import { HASH, OCCUPATION, REGION, the } from './world';

const VARIANTS = 6;
type SchoolingAsked = RecordSchooling extends infer Each ? (Each extends RecordSchooling ? Omit<Each, 'workerId'> : never) : never;

const register: Move = ({ world, model, actor, which, how }) => {
  const [known, employeeNo] = [model.workers.get(which), [null, `W${which}`, `W${which}`, 'X1', `W${which}`, null][how]!];
  return {
    no: { EMPLOYEE_NO_DIFFERS: known !== undefined && known.employeeNo !== null && employeeNo !== null && employeeNo !== known.employeeNo },
    isSoAlready: known !== undefined,
    record: () =>
      world.record(
        actor,
        registerWorker,
        the('worker', which),
        {
          workerId: the('worker', which),
          enterpriseId: the('enterprise', 0),
          region: REGION,
          personRef: the('person', which),
          employeeNo,
          source: null,
        },
        NO_EVIDENCE,
      ),
    learn: () =>
      model.workers.set(which, { employeeNo, spans: [], papers: new Set(), unchecked: new Map(), held: new Set(), holds: [], document: 1 }),
  };
};

/** Sixteen years of work, eleven that overlap with them, some elsewhere, and what no clerk should get through. */
function spanAsked(how: number, today: Day): { own: boolean; from: Day; last: Day | null } {
  const spans: readonly { own: boolean; from: Day; last: Day | null }[] = [
    { own: true, from: day('2010-01-01'), last: null },
    { own: true, from: day('2010-01-01'), last: day('2009-12-31') },
    { own: true, from: addDays(today, 1), last: null },
    { own: false, from: day('2024-01-01'), last: day('2025-06-30') },
    { own: true, from: day('2015-01-01'), last: null },
    { own: true, from: today, last: today },
  ];
  return spans[how]!;
}
const meet = (a: Pick<SpanModel, 'from' | 'last'>, b: { from: Day; last: Day | null }): boolean =>
  (a.last === null || b.from <= a.last) && (b.last === null || a.from <= b.last);

const employ: Move = ({ world, model, actor, which, how }) => {
  const [known, span] = [model.workers.get(which), spanAsked(how, model.today)];
  return {
    no: {
      WORKER_UNKNOWN: !known,
      EMPLOYMENT_SPAN_REVERSED: span.last !== null && span.last < span.from,
      EMPLOYMENT_IN_FUTURE: span.from > model.today,
      EMPLOYMENT_OVERLAPS: span.own && known?.spans.some((each) => each.own && meet(each, span)),
    },
    isSoAlready: known?.spans.some(
      (each) => each.own === span.own && each.from === span.from && (span.last === null || each.last === span.last),
    ),
    record: async () =>
      world.record(
        actor,
        recordEmployment,
        the('worker', which),
        {
          workerId: the('worker', which),
          spanId: the('span', which * 10 + how),
          employer: span.own ? 'OWN' : 'ELSEWHERE',
          occupationCode: OCCUPATION,
          fromOn: span.from,
          lastOn: span.last,
          source: null,
        },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => known!.spans.push({ span: which * 10 + how, ...span, posts: [] }),
  };
};

const leave: Move = ({ world, model, actor, which, how }) => {
  const known = model.workers.get(which);
  const [number, lastOn] = [
    which * 10 + [0, 4, 0, 3, 0, 4][how]!,
    [day('2026-02-28'), day('2026-02-28'), day('2011-01-01'), day('2025-01-01'), day('2009-12-31'), day('2014-01-01')][how]!,
  ];
  const span = known?.spans.find((each) => each.span === number);
  const held = span?.posts.filter(({ last }) => last === null || last > lastOn) ?? [];
  return {
    no: {
      WORKER_UNKNOWN: !known,
      EMPLOYMENT_UNKNOWN: !span,
      EMPLOYMENT_ENDED_BEFORE: span && span.last !== null,
      EMPLOYMENT_SPAN_REVERSED: span && lastOn < span.from,
      POST_TAKEN_LATER: held.some(({ from }) => from > lastOn),
    },
    record: async () =>
      world.record(
        actor,
        endEmployment,
        the('worker', which),
        { workerId: the('worker', which), spanId: the('span', number), lastOn, reason: 'RESIGNED' },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => {
      span!.last = lastOn;
      for (const post of held) post.last = lastOn;
    },
  };
};

const qualify: Move = ({ world, model, actor, which, how }) => {
  const known = model.workers.get(which);
  const on = how === 1 ? addDays(model.today, 1) : day('2024-11-20');
  const recordId = the('paper', which * 10 + how);
  const paper =
    how < 3
      ? {
          kind: 'CERTIFICATE' as const,
          certificate: {
            recordId,
            occupationCode: OCCUPATION,
            trade: null,
            level: 'INTERMEDIATE' as const,
            number: `Y00003208000124400004${which}`,
            issuedOn: on,
          },
        }
      : how < 5
        ? { kind: 'TITLE' as const, title: { recordId, grade: 'MID' as const, series: 'ENGINEER', grantedOn: on } }
        : {
            kind: 'DIPLOMA' as const,
            diploma: { recordId, kind: 'SECONDARY' as const, relatedMajor: false, finalYear: false, graduatedOn: on },
          };
  const name = paper.kind;
  return {
    no: { WORKER_UNKNOWN: !known, QUALIFICATION_IN_FUTURE: on > model.today },
    isSoAlready: known?.papers.has(name),
    record: async () =>
      world.record(
        actor,
        recordQualification,
        the('worker', which),
        { workerId: the('worker', which), source: null, ...paper },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => {
      known!.papers.add(name);
      if (how < 3) known!.held.add('INTERMEDIATE');
    },
  };
};

/** A course that goes on, one to come, one that ended before it began; an apprenticeship; a certificate of 预备技师; the course again, with its end. */
function schooling(how: number, today: Day, recordId: Uuid): { readonly asked: SchoolingAsked; readonly on: Day; readonly name: string } {
  const from = how === 1 ? addDays(today, 1) : day('2024-09-01');
  const last = how === 2 ? day('2024-08-31') : how === 5 ? day('2026-01-31') : null;
  if (how === 3)
    return { asked: { kind: 'APPRENTICESHIP', apprenticeship: { recordId, endedOn: from } }, on: from, name: 'APPRENTICESHIP' };
  if (how === 4)
    return { asked: { kind: 'PRE_TECHNICIAN', preTechnician: { recordId, issuedOn: from } }, on: from, name: 'PRE_TECHNICIAN' };
  return {
    asked: { kind: 'ENROLMENT', enrolment: { recordId, class: 'TECHNICIAN_CLASS', fromOn: from, lastOn: last } },
    on: from,
    name: `ENROLMENT ${from} ${last}`,
  };
}

const school: Move = ({ world, model, actor, which, how }) => {
  const [known, { asked, on, name }] = [model.workers.get(which), schooling(how, model.today, the('event', 40 + which * VARIANTS + how))];
  return {
    no: { WORKER_UNKNOWN: !known, QUALIFICATION_IN_FUTURE: on > model.today, ENROLMENT_REVERSED: how === 2 },
    isSoAlready: known?.papers.has(name),
    record: async () =>
      world.record(
        actor,
        recordSchooling,
        the('worker', which),
        { workerId: the('worker', which), ...asked },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => known!.papers.add(name),
  };
};

const bring: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const known = model.workers.get(which);
  const [level, number] = [how === 5 ? ('SENIOR' as const) : ('JUNIOR' as const), `S00003208000124300000${which}`];
  const name = `FOREIGN ${level}`;
  return {
    no: {
      WORKER_UNKNOWN: !known,
      PERSON_REQUIRED: isSystem(asked),
      QUALIFICATION_IN_FUTURE: how === 1,
      FOREIGN_CERTIFICATE_KNOWN: known?.papers.has(name),
    },
    record: async () =>
      world.record(
        actor,
        recordForeignCertificate,
        the('worker', which),
        {
          workerId: the('worker', which),
          recordId: the('paper', 50 + which * 10 + how),
          occupationCode: OCCUPATION,
          trade: null,
          level,
          number,
          issuedOn: how === 1 ? addDays(model.today, 1) : day('2023-01-05'),
          issuer: 'SZ-OSTA',
          evidenceHash: HASH,
        },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => {
      known!.papers.add(name);
      known!.unchecked.set(50 + which * 10 + how, { by: actor.ref, level });
    },
  };
};

const check: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const known = model.workers.get(which);
  const number = 50 + which * 10 + how;
  const [recorded, isGenuine] = [known?.unchecked.get(number), how !== 3];
  return {
    no: {
      WORKER_UNKNOWN: !known,
      NOT_FOUND: !recorded,
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: recorded?.by === actor.ref,
    },
    record: async () =>
      world.record(
        actor,
        checkForeignCertificate,
        the('worker', which),
        {
          workerId: the('worker', which),
          recordId: the('paper', number),
          evidenceHash: HASH,
          answer: isGenuine ? { verified: 'NATIONAL_LOOKUP' } : { rejected: 'FORGED' },
        },
        { worker: await world.see(workerRecord, the('worker', which)) },
      ),
    learn: () => {
      known!.unchecked.delete(number);
      if (isGenuine) known!.held.add(recorded!.level);
      else known!.papers.delete(`FOREIGN ${recorded!.level}`);
    },
  };
};

/** The record under which a person is read after all joins. */
export function kept({ joined }: Pick<Model, 'joined'>, worker: number): number {
  const next = joined.get(worker);
  return next === undefined ? worker : kept({ joined }, next);
}
const linkOf = ({ which, how }: Pick<Asked, 'which' | 'how'>): number => which * 6 + how;

const join: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [one, other] = [which, (which + 1 + (how % 3)) % 4];
  return {
    no: {
      WORKER_UNKNOWN: !model.workers.has(one) || !model.workers.has(other),
      RECORDS_JOINED_BEFORE: kept(model, one) === kept(model, other),
      PERSON_REQUIRED: isSystem(asked),
    },
    record: async () =>
      world.record(
        actor,
        proposeJoin,
        the('links', 0),
        {
          linkId: the('link', linkOf(asked)),
          enterpriseId: the('enterprise', 0),
          keptId: the('worker', one),
          otherId: the('worker', other),
          reasonCode: 'SAME_DOCUMENT',
          evidenceHash: HASH,
        },
        { kept: await world.see(workerRecord, the('worker', one)), other: await world.see(workerRecord, the('worker', other)) },
      ),
    // Proposed anew under its id the newest proposal waits; what is confirmed stays so.
    learn: () =>
      model.links.set(linkOf(asked), {
        by: actor.ref,
        isConfirmed: model.links.get(linkOf(asked))?.isConfirmed ?? false,
        join: [one, other],
      }),
  };
};

const divide: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [one, other, fact, link] = [which, (which + 1) % 4, how === 1 ? 99 : which * 10, 50 + linkOf(asked)];
  return {
    no: {
      WORKER_UNKNOWN: !model.workers.has(one) || !model.workers.has(other),
      RECORDS_JOINED_BEFORE: kept(model, one) === kept(model, other),
      FACT_UNKNOWN: !model.workers.get(one)?.spans.some(({ span }) => span === fact),
      PERSON_REQUIRED: isSystem(asked),
    },
    record: async () =>
      world.record(
        actor,
        proposeDivision,
        the('links', 0),
        {
          linkId: the('link', link),
          enterpriseId: the('enterprise', 0),
          fromId: the('worker', one),
          toId: the('worker', other),
          factIds: [the('span', fact)],
          reasonCode: 'TWO_PEOPLE_UNDER_ONE_NUMBER',
          evidenceHash: HASH,
        },
        {
          from: await world.see(workerRecord, the('worker', one)),
          to: await world.see(workerRecord, the('worker', other)),
          employment: await world.see(employmentHistory, the('worker', one)),
          qualifications: await world.see(qualifications, the('worker', one)),
        },
      ),
    learn: () => model.links.set(link, { by: actor.ref, isConfirmed: model.links.get(link)?.isConfirmed ?? false, join: null }),
  };
};

const confirm: Move = (asked) => {
  const { world, model, actor } = asked;
  const waiting = [...model.links.keys()];
  const link = waiting[asked.how % Math.max(1, waiting.length)] ?? 99;
  const known = model.links.get(link);
  return {
    no: {
      NOT_FOUND: !known,
      LINK_CONFIRMED: known?.isConfirmed,
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: known?.by === actor.ref,
      RECORDS_JOINED_BEFORE: isThere(known?.join) && kept(model, known.join[0]) === kept(model, known.join[1]),
    },
    record: () =>
      world.record(actor, confirmLink, the('links', 0), { enterpriseId: the('enterprise', 0), linkId: the('link', link) }, NO_EVIDENCE),
    learn: () => {
      known!.isConfirmed = true;
      if (known!.join) model.joined.set(kept(model, known!.join[1]), kept(model, known!.join[0]));
    },
  };
};

export const workforceMoves: Readonly<Record<string, Move>> = {
  'register-worker': register,
  'record-employment': employ,
  'end-employment': leave,
  'record-qualification': qualify,
  'record-schooling': school,
  'record-foreign-certificate': bring,
  'check-foreign-certificate': check,
  'propose-join': join,
  'propose-division': divide,
  'confirm-link': confirm,
};
