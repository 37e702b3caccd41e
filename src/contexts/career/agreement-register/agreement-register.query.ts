import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { CohortRow, MentorAgreementRow } from './agreement-register.entity';

/** In the order of signing, and of opening. */
export const SIGNED: PageRequest<MentorAgreementRow>['place'] = ['signedPosition', 'agreementId'];
export const OPENED: PageRequest<CohortRow>['place'] = ['openedPosition', 'cohortId'];
/** Equality on columns; absent ones do not filter. */
export type AgreementFilters = Partial<Pick<MentorAgreementRow, 'mentorId' | 'apprenticeId'>> & { readonly cohortId?: string | undefined };
export type CohortFilters = Partial<Pick<CohortRow, 'kind' | 'code'>>;
type Page<Row extends object> = Pick<PageRequest<Row>, 'after' | 'limit' | 'isCounted'>;

@Injectable()
export class AgreementRegister {
  constructor(private readonly readModels: ReadModels) {}

  agreement(viewer: Viewer, agreementId: Uuid, horizon: Horizon): Promise<Seen<MentorAgreementRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(MentorAgreementRow, await rows.findOneBy(MentorAgreementRow, { agreementId })),
      horizon,
    );
  }

  agreements(
    viewer: Viewer,
    fixed: AgreementFilters,
    page: Page<MentorAgreementRow>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<MentorAgreementRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: MentorAgreementRow, place: SIGNED, fixed, ...page }),
      horizon,
    );
  }

  cohort(viewer: Viewer, cohortId: Uuid, horizon: Horizon): Promise<Seen<CohortRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(CohortRow, await rows.findOneBy(CohortRow, { cohortId })), horizon);
  }

  cohorts(viewer: Viewer, fixed: CohortFilters, page: Page<CohortRow>, horizon: Horizon): Promise<Seen<PageOf<CohortRow>>> {
    return this.readModels.ask(viewer, (rows, then) => pageOf(rows, then, { table: CohortRow, place: OPENED, fixed, ...page }), horizon);
  }
}
