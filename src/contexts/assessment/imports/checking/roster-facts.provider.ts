import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/decision';
import type { Uuid } from '../../../../kernel/uuid';
import { DerivedIds } from '../../../../ledger/derived-ids.provider';
import { EVENT_STORE, EventStore, Position } from '../../../../ledger/event-store.port';
import { Ledger } from '../../../../ledger/ledger';
import type { PersonRef } from '../../../../people/person-fields';
import { Vault } from '../../../../people/vault.provider';
import type { CheckedRoster } from '../../../../roster';
import { EmployedElsewhere, JoinedRecords } from '../../../workforce/services';
import type { OpenBatch } from '../../batch';
import { BatchRegister } from '../../batch-register/batch-register.query';
import { candidacyRecord } from '../../candidacy';
import { RegisterCandidates } from '../../register-candidate/register-candidates.provider';
import { CandidatesElsewhere } from './candidates-elsewhere.query';
import type { ImportJob } from '../jobs/import-job';
import { Identity, NOBODY, PersonFacts, personKey } from './ledger-facts';
import { COMPARED } from './person-details';

const PURPOSE = 'IMPORT_CHECK';

interface Person {
  readonly key: string;
  readonly ref: PersonRef;
  readonly workerId: Uuid;
}
type Candidacies = PersonFacts['candidacies'];

/** Everything that the ledger and the vault know of the people in a file, each kind asked for once for all of them. */
@Injectable()
export class RosterFacts {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
    private readonly ids: DerivedIds,
    private readonly candidates: RegisterCandidates,
    private readonly employed: EmployedElsewhere,
    private readonly candidatesElsewhere: CandidatesElsewhere,
    private readonly records: JoinedRecords,
    private readonly register: BatchRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** By {@link personKey}; people whom nobody ever registered are absent. */
  async gather(
    checked: CheckedRoster,
    batch: OpenBatch,
    { match, envelope: { actor } }: Pick<ImportJob, 'match' | 'envelope'>,
  ): Promise<ReadonlyMap<string, PersonFacts>> {
    const people = await this.known(identitiesIn(checked), batch.enterpriseId);
    if (people.length === 0) return new Map();
    const workerIds = people.map(({ workerId }) => workerId);
    const { position } = await this.store.head();
    // A person who stands under several records here may be known elsewhere by the document of another of them.
    const [evidence, others] = await Promise.all([
      this.candidates.gather(batch.batchId, batch.enterpriseId, workerIds, actor),
      this.records.otherPersons(batch.enterpriseId, workerIds),
    ]);
    const otherRefs = [...new Set([...others.values()].flat())];
    const allRefs = [...new Set([...people.map(({ ref }) => ref), ...otherRefs])];
    const employed = await this.employed.among(allRefs, batch.enterpriseId, batch.assessmentOn, position);
    const [elsewhere, here, candidacies] = await Promise.all([
      this.candidatesElsewhere.outside(batch.batchId, allRefs),
      this.candidatesElsewhere.inside(batch.batchId, otherRefs),
      match === 'scoresOnly'
        ? this.all(people, batch.batchId, position)
        : this.candidacies(checked, new Map(people.map(({ key, workerId }) => [key, workerId])), batch.batchId),
    ]);
    const details = await this.details(
      people.filter(({ key }) => candidacies.has(key)),
      batch.enterpriseId,
      actor,
    );
    return new Map(
      people.map(({ key, ref, workerId }) => {
        const { worker, employment, qualifications, issuedHere } = evidence.get(workerId)!;
        const [own, beside] = [[ref, ...others.get(workerId)!], others.get(workerId)!];
        const candidateElsewhere = [...own.flatMap((each) => elsewhere.get(each) ?? []), ...beside.flatMap((each) => here.get(each) ?? [])];
        return [
          key,
          {
            personRef: ref,
            records: own,
            workerId,
            worker: worker.value,
            employment: employment.value,
            qualifications: qualifications.value,
            issuedHere: issuedHere.value,
            isEmployedElsewhere: own.some((each) => employed.has(each)),
            candidateElsewhere,
            candidacies: candidacies.get(key) ?? [],
            details: details.get(ref) ?? {},
          },
        ];
      }),
    );
  }

  /** Whoever registered them: a job elsewhere counts although this enterprise never named the person. */
  private async known(identities: readonly Identity[], enterpriseId: Uuid): Promise<readonly Person[]> {
    const refs = await this.vault.findByIdNumber(identities, { tenant: null });
    return identities.flatMap((identity, index) => {
      const ref = refs[index];
      return ref ? [{ key: personKey(identity), ref, workerId: this.ids.workerId(enterpriseId, ref) }] : [];
    });
  }

  /** What each person of the roster is registered for in this batch already. */
  private async candidacies(
    checked: CheckedRoster,
    workers: ReadonlyMap<string, Uuid>,
    batchId: Uuid,
  ): Promise<ReadonlyMap<string, Candidacies>> {
    const wanted = checked.rows.flatMap(({ status, values }) => {
      const { idType, idNumber, occupation, level } = values;
      const key = idType && idNumber ? personKey({ idType, idNumber }) : '';
      const workerId = workers.get(key);
      return status !== 'OK' || !workerId || !occupation || !level
        ? []
        : [{ key, id: this.candidates.candidacyIdOf(batchId, { workerId, ...occupation, level }) }];
    });
    const states = await this.ledger.evidenceEach(
      candidacyRecord,
      wanted.map(({ id }) => id),
    );
    const found = new Map<string, Candidacies>();
    for (const { key, id } of wanted) {
      const { value } = states.get(id)!;
      if (value.status !== 'none') found.set(key, [...(found.get(key) ?? NOBODY.candidacies), value]);
    }
    return found;
  }

  /** Everything that the people are registered for in this batch: a sheet of marks need not say for what. */
  private async all(people: readonly Person[], batchId: Uuid, at: Position): Promise<ReadonlyMap<string, Candidacies>> {
    const keys = new Map(people.map(({ key, workerId }) => [workerId, key]));
    const states = await this.ledger.evidenceEach(candidacyRecord, await this.register.candidacyIds(batchId, at));
    const found = new Map<string, Candidacies>();
    for (const { value } of states.values()) {
      const key = value.status === 'none' ? undefined : keys.get(value.workerId);
      if (value.status !== 'none' && key) found.set(key, [...(found.get(key) ?? NOBODY.candidacies), value]);
    }
    return found;
  }

  private async details(
    people: readonly Person[],
    enterpriseId: Uuid,
    actor: Actor,
  ): Promise<ReadonlyMap<PersonRef, Readonly<Record<string, string>>>> {
    if (people.length === 0) return new Map();
    const shown = await this.vault.reveal({
      reader: { actor, tenant: enterpriseId },
      refs: people.map(({ ref }) => ref),
      fields: COMPARED,
      purpose: PURPOSE,
    });
    return new Map(
      [...shown].map(([ref, fields]) => [
        ref,
        fields === 'ERASED' ? {} : Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value])),
      ]),
    );
  }
}

/** Each person once, whatever sheet names them. */
function identitiesIn({ rows, employments, qualifications }: CheckedRoster): Identity[] {
  const inRoster = rows.flatMap(({ values: { idType, idNumber } }) => (idType && idNumber ? [{ idType, idNumber }] : []));
  const beside = [...(employments?.rows ?? []), ...(qualifications?.rows ?? [])].flatMap(({ values: { idNumber } }) =>
    idNumber ? [{ idType: 'RESIDENT_ID', idNumber }] : [],
  );
  return [...new Map([...inRoster, ...beside].map((identity) => [personKey(identity), identity])).values()];
}
