import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Day } from '../../../kernel/day';
import { PageOf, pageOf, PageRequest, within } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { BatchRow, CandidacyRow } from '../batch-register/batch-register.entity';
import { REGISTERED } from '../batch-register/batch-register.query';
import type { BatchListQuery, CandidacyListQuery } from './batch-lists.dto';

/** In the order of their opening. */
export const OPENED: PageRequest<BatchRow>['place'] = ['openedPosition', 'batchId'];

export type BatchFilters = Pick<
  BatchListQuery,
  'enterpriseId' | 'filingId' | 'path' | 'state' | 'report' | 'assessmentFromOn' | 'assessmentToOn'
>;
export type CandidacyFilters = Pick<
  CandidacyListQuery,
  'enterpriseId' | 'batchId' | 'workerId' | 'occupationCode' | 'level' | 'state' | 'registeredFromOn' | 'registeredToOn'
> & {
  /** Any of these; undefined: whatever. */
  readonly paths: readonly string[] | undefined;
};
type AskedOf<Row extends object> = Pick<PageRequest<Row>, 'after' | 'limit' | 'isCounted'>;
type OnDay = Horizon & { readonly effectiveOn: Day };

/** Batches and candidacies over all that the viewer may see: an enterprise its own, a regulator those of its region. */
@Injectable()
export class BatchLists {
  constructor(private readonly readModels: ReadModels) {}

  batches(
    viewer: Viewer,
    { state, report, assessmentFromOn, assessmentToOn, ...equal }: BatchFilters,
    page: AskedOf<BatchRow>,
    horizon: OnDay,
  ): Promise<Seen<PageOf<BatchRow>>> {
    const [on, fixed] = [horizon.effectiveOn, { ...equal, assessmentOn: within(assessmentFromOn, assessmentToOn) }];
    const standing = [
      { course: 'course', on, state },
      { course: 'reportCourse', on, state: report },
    ] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: BatchRow, place: OPENED, fixed, standing, ...page }),
      horizon,
    );
  }

  candidacies(
    viewer: Viewer,
    { state, paths, registeredFromOn, registeredToOn, ...equal }: CandidacyFilters,
    page: AskedOf<CandidacyRow>,
    horizon: OnDay,
  ): Promise<Seen<PageOf<CandidacyRow>>> {
    const fixed = { ...equal, path: paths && In([...paths]), registeredOn: within(registeredFromOn, registeredToOn) };
    const standing = [{ course: 'course', on: horizon.effectiveOn, state }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: CandidacyRow, place: REGISTERED, fixed, standing, ...page }),
      horizon,
    );
  }
}
