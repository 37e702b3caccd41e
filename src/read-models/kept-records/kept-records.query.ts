import { Injectable } from '@nestjs/common';
import { policyPackOn } from '../../contexts/catalogue';
import { type DuePerson, type Duty, KeptRecords } from '../../contexts/workforce';
import { addYears, Day } from '../../kernel/day';
import { Gathered, valueEvidence } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { KeptParts } from '../../people/kept-parts.provider';
import { PROCESS_VIEWER, ReadModels } from '../../projecting/querying/read-models.provider';
import { EMPLOYERS_OF, KEPT_RECORDS_OF, PEOPLE_AFTER } from './kept-records.sql';
import { dueCategories, dutiesOf, type KeptRecord } from './schedule';

const SOURCE = 'kept-records';
/** People whose records are read with one statement. */
const PAGE_PEOPLE = 500;

interface PersonRow {
  readonly personRef: Uuid;
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly registeredOn: Day;
}
interface RecordRow {
  readonly person_ref: Uuid;
  readonly record: KeptRecord['record'];
  readonly region: string;
  readonly ended_on: Day | null;
}

/**
 * What the schedule of the policy packs keeps of a person, over all employers. What read models do not know yet was recorded
 * in this very moment; whoever decides an erasure waits until they know all that came before.
 */
@Injectable()
export class ScheduledRecords extends KeptRecords {
  constructor(
    private readonly readModels: ReadModels,
    private readonly parts: KeptParts,
  ) {
    super();
  }

  async of(personRef: Uuid, today: Day): Promise<Gathered<readonly Duty[]>> {
    const { value, atPosition } = await this.records([personRef]);
    return valueEvidence(
      SOURCE,
      atPosition,
      dutiesOf(value.get(personRef) ?? [], yearsOn(today)).map((duty) => ({ ...duty })),
    );
  }

  async due(today: Day, after: Uuid | null): Promise<{ readonly due: readonly DuePerson[]; readonly next: Uuid | undefined }> {
    const { value: people } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.query<PersonRow[]>(PEOPLE_AFTER, [after, PAGE_PEOPLE]),
    );
    const next = people.length < PAGE_PEOPLE ? undefined : people.at(-1)!.personRef;
    const yearsIn = yearsOn(today);
    const left = await this.parts.of(
      people
        .filter(({ region, registeredOn }) => isLongAgo(registeredOn, yearsIn(region)?.failedCandidateYears, today))
        .map(({ personRef }) => personRef),
    );
    const { value: records } = await this.records([...left.keys()]);
    const due = people.flatMap(({ personRef, workerId, enterpriseId }) => {
      const has = left.get(personRef);
      const categories = has ? dueCategories(dutiesOf(records.get(personRef) ?? [], yearsIn), has, today) : [];
      return categories.length > 0 ? [{ personRef, workerId, enterpriseId, categories }] : [];
    });
    return { due, next };
  }

  async employersOf(personRef: Uuid): Promise<readonly Uuid[]> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.query<readonly { readonly enterprise_id: Uuid }[]>(EMPLOYERS_OF, [personRef]),
    );
    return value.map(({ enterprise_id }) => enterprise_id);
  }

  private async records(
    people: readonly Uuid[],
  ): Promise<{ readonly value: ReadonlyMap<Uuid, readonly KeptRecord[]>; readonly atPosition: bigint }> {
    const { value, atPosition } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.query<RecordRow[]>(KEPT_RECORDS_OF, [[...people]]),
    );
    const byPerson = new Map<Uuid, KeptRecord[]>(people.map((ref) => [ref, []]));
    for (const { person_ref, record, region, ended_on } of value) byPerson.get(person_ref)!.push({ record, region, endedOn: ended_on });
    return { value: byPerson, atPosition };
  }
}

const yearsOn = (today: Day) => (region: string) => policyPackOn(region, today)?.pack.retention;
/** Whoever was registered and then forgotten is kept as long as one who failed. */
const isLongAgo = (registeredOn: Day, years: number | undefined, today: Day): boolean =>
  years !== undefined && addYears(registeredOn, years) < today;
