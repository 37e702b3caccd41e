import { Injectable } from '@nestjs/common';
import type { Gathered } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { Ledger } from '../ledger/ledger';
import { Mentorings, MentoringsOfEnterprise } from '../contexts/assessment';
import { mentorshipsOf } from '../contexts/career';

/** The mentor agreements of an enterprise stand in one stream, so that a decision names it and can be run again. */
@Injectable()
export class CareerMentorings extends MentoringsOfEnterprise {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {
    super();
  }

  of(enterpriseId: Uuid): Promise<Gathered<Mentorings>> {
    return this.ledger.evidence(mentorshipsOf, this.ids.of('mentorships', enterpriseId));
  }
}
