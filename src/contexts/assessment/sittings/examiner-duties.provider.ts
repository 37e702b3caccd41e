import { Inject, Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Links, recordsOf } from '../mentorship-conflict';
import type { Sitting } from './sitting';
import { SittingRegister } from './sitting-register/sitting-register.query';

/** Where somebody is expected on the day of a sitting, under whichever record, from every sitting of every enterprise; kept by value. */
@Injectable()
export class ExaminerDuties {
  constructor(
    private readonly register: SittingRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async of(
    examinerIds: readonly Uuid[],
    sitting: Sitting,
    links: Links,
  ): Promise<Gathered<{ sittingId: Uuid; from: string; until: string; examinerId: Uuid }[]>> {
    const { position } = await this.store.head();
    const duties =
      sitting.status === 'none'
        ? []
        : await this.register.dutiesOn(
            sitting.on,
            examinerIds.flatMap((each) => recordsOf(links, each)),
            position,
          );
    return valueEvidence(
      'assessment.examiner-duties',
      position,
      duties.map(({ sittingId, from, until, examinerId }) => ({ sittingId, from, until, examinerId })),
    );
  }
}
