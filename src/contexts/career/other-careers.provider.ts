import { Inject, Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { EVENT_STORE, EventStore } from '../../ledger/event-store.port';
import { Ledger } from '../../ledger/ledger';
import { JoinedRecords } from '../workforce/services';
import { Career, careerOfPerson, postOf, workerCareer } from './career';

/** A person with several records has several careers (ADR 50, ADR 74): what the others say is evidence, kept by value. */
@Injectable()
export class OtherCareers {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** In which career a post of the worker stands, or is to begin: that of the record that is kept, for there every annulment arrives. */
  async recordOfPost(enterpriseId: Uuid, workerId: Uuid, appointmentId: Uuid): Promise<Uuid> {
    const { kept, all } = await this.records.recordsOf(enterpriseId, workerId);
    const careers = await this.ledger.evidenceEach(workerCareer, all);
    return all.find((each) => postOf(careers.get(each)!.value, appointmentId) !== undefined) ?? kept;
  }

  /** The careers of the person besides the record's own, as one; nothing where there is no other record. */
  async besides(enterpriseId: Uuid, workerId: Uuid): Promise<{ readonly others?: Gathered<Career> }> {
    const { position } = await this.store.head();
    const all = (await this.records.recordsOf(enterpriseId, workerId)).all.filter((each) => each !== workerId);
    return all.length === 0 ? {} : { others: asValue(position, careerOfPerson(await this.careers(all))) };
  }

  /** The career of the person: the stream of the one record, or the sum of several. */
  async ofPerson(enterpriseId: Uuid, workerId: Uuid): Promise<Gathered<Career>> {
    return (await this.ofPersons(enterpriseId, [workerId])).get(workerId)!;
  }

  /** The same for many, by few questions; every worker asked for is in the answer. */
  async ofPersons(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<Career>>> {
    const { position } = await this.store.head();
    const records = await this.records.recordsOfEach(enterpriseId, workerIds);
    const careers = await this.ledger.evidenceEach(workerCareer, [...new Set([...records.values()].flat())]);
    return new Map(
      [...records].map(([workerId, all]) => [
        workerId,
        all.length === 1 ? careers.get(workerId)! : asValue(position, careerOfPerson(all.map((each) => careers.get(each)!.value))),
      ]),
    );
  }

  private async careers(records: readonly Uuid[]): Promise<readonly Career[]> {
    const careers = await this.ledger.evidenceEach(workerCareer, records);
    return records.map((each) => careers.get(each)!.value);
  }
}

const asValue = (position: bigint, { credentials, former, discounted, tier, posts, teamPosts, gradings }: Career): Gathered<Career> =>
  valueEvidence('career.joined-career', position, {
    credentials: credentials.map((each) => ({ ...each })),
    former: former.map((each) => ({ ...each })),
    discounted: discounted.map((each) => ({ ...each })),
    tier: tier && { ...tier },
    posts: posts.map((post) => ({ ...post, reviews: post.reviews.map((each) => ({ ...each })) })),
    teamPosts: teamPosts.map((each) => ({ ...each })),
    gradings: gradings.map((each) => ({ ...each })),
  });
