import { Inject, Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { EVENT_STORE, EventStore } from '../../ledger/event-store.port';
import { Ledger } from '../../ledger/ledger';
import { Employment, employmentHistory } from './employment';
import { papersWhere, Qualifications, qualifications } from './qualification';
import { isFactOf, keptRecordOf, RecordLinks, recordLinksOf, recordsOfPerson, recordsToRead } from './record-links';
import { workerRecord } from './worker';

/**
 * What a person brings along, read over all records that were found to be that person (ADR 50). A record without links is
 * evidence as it always was: its own stream at its revision. Several records come from several streams, so their sum is
 * kept by value, with the position of the log when it was read.
 */
@Injectable()
export class JoinedRecords {
  constructor(
    private readonly ledger: Ledger,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async linksOf(enterpriseId: Uuid): Promise<RecordLinks> {
    return (await this.ledger.evidence(recordLinksOf, enterpriseId)).value;
  }

  /** The record under which the person is known, and all records that are this person. */
  async recordsOf(enterpriseId: Uuid, workerId: Uuid): Promise<{ readonly kept: Uuid; readonly all: readonly Uuid[] }> {
    const links = await this.linksOf(enterpriseId);
    return { kept: keptRecordOf(links, workerId), all: recordsOfPerson(links, workerId) };
  }

  /** The record under which each person of the enterprise is known, by any of its records. */
  async keptIn(enterpriseId: Uuid): Promise<(workerId: Uuid) => Uuid> {
    const links = await this.linksOf(enterpriseId);
    return (workerId) => keptRecordOf(links, workerId);
  }

  /** By worker, all records that are this person; the worker's own first. */
  async recordsOfEach(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly Uuid[]>> {
    const links = await this.linksOf(enterpriseId);
    return new Map(workerIds.map((workerId) => [workerId, recordsOfPerson(links, workerId)]));
  }

  /** By worker, the references under which its person stands in the vault besides the worker's own: one for each other record that is the person. */
  async otherPersons(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly Uuid[]>> {
    const links = await this.linksOf(enterpriseId);
    const others = new Map(workerIds.map((workerId) => [workerId, recordsOfPerson(links, workerId).filter((each) => each !== workerId)]));
    const workers = await this.ledger.evidenceEach(workerRecord, [...new Set([...others.values()].flat())]);
    const refOf = (record: Uuid): readonly Uuid[] => {
      const { value } = workers.get(record)!;
      return value.status === 'registered' ? [value.personRef] : [];
    };
    return new Map([...others].map(([workerId, records]) => [workerId, records.flatMap(refOf)]));
  }

  async employments(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<Employment>>> {
    return this.read(
      enterpriseId,
      workerIds,
      (ids) => this.ledger.evidenceEach(employmentHistory, ids),
      (of) => {
        const spans = of.flatMap(({ value, isOwn }) => value.filter(({ spanId }) => isOwn(spanId)));
        return ['workforce.joined-employment', spans.map((span) => ({ ...span }))] as const;
      },
    );
  }

  async qualifications(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<Qualifications>>> {
    return this.read(
      enterpriseId,
      workerIds,
      (ids) => this.ledger.evidenceEach(qualifications, ids),
      (of) => {
        const own = of.map(({ value, isOwn }) => papersWhere(value, isOwn));
        const together = <Kind extends keyof Qualifications>(kind: Kind) =>
          own.flatMap((papers) => (papers[kind] ?? []).map((paper) => ({ ...paper })));
        const held = {
          certificates: together('certificates'),
          diplomas: together('diplomas'),
          titles: together('titles'),
          enrolments: together('enrolments'),
          apprenticeships: together('apprenticeships'),
          preTechnicians: together('preTechnicians'),
        };
        return ['workforce.joined-qualifications', held] as const;
      },
    );
  }

  private async read<Value>(
    enterpriseId: Uuid,
    workerIds: readonly Uuid[],
    gather: (ids: readonly Uuid[]) => Promise<ReadonlyMap<Uuid, Gathered<Value>>>,
    joined: (
      of: readonly { readonly value: Value; readonly isOwn: (factId: Uuid) => boolean }[],
    ) => readonly [string, Parameters<typeof valueEvidence>[2]],
  ): Promise<ReadonlyMap<Uuid, Gathered<Value>>> {
    const links = await this.linksOf(enterpriseId);
    const { position } = await this.store.head();
    const own = await gather([...new Set(workerIds.flatMap((workerId) => recordsToRead(links, workerId)))]);
    return new Map(
      workerIds.map((workerId) => {
        const records = recordsToRead(links, workerId);
        if (records.length === 1 && ![...links.moved.values()].some(({ fromId }) => fromId === workerId))
          return [workerId, own.get(workerId)!];
        const [source, value] = joined(
          records.map((record) => ({ value: own.get(record)!.value, isOwn: (factId) => isFactOf(links, workerId, factId, record) })),
        );
        return [workerId, valueEvidence(source, position, value) as Gathered<Value>];
      }),
    );
  }
}
