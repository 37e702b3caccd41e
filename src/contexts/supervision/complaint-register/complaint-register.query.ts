import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { ComplaintRow } from './complaint-register.entity';

export const RECEIVED: PageRequest<ComplaintRow>['place'] = ['receivedPosition', 'complaintId'];
export interface ComplaintFilters {
  readonly region: string | undefined;
  readonly kind: string | undefined;
  readonly aboutEnterpriseId: string | undefined;
  readonly state: string | undefined;
}

@Injectable()
export class ComplaintRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, complaintId: Uuid, horizon: Horizon): Promise<Seen<ComplaintRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(ComplaintRow, await rows.findOneBy(ComplaintRow, { complaintId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    { state, ...fixed }: ComplaintFilters,
    page: Pick<PageRequest<ComplaintRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon & { readonly effectiveOn: Day },
  ): Promise<Seen<PageOf<ComplaintRow>>> {
    const standing = [{ course: 'course', on: horizon.effectiveOn, state }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: ComplaintRow, place: RECEIVED, fixed, standing, ...page }),
      horizon,
    );
  }
}
