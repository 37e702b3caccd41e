import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { FindingRow, InspectionRow } from './inspection-register.entity';

export const OPENED: PageRequest<InspectionRow>['place'] = ['openedPosition', 'inspectionId'];
export const FOUND: PageRequest<FindingRow>['place'] = ['foundPosition', 'findingId'];

type Filters<Row> = Partial<Row> & { readonly state: string | undefined };
type Page<Row extends object> = Pick<PageRequest<Row>, 'after' | 'limit' | 'isCounted'>;
type OnDay = Horizon & { readonly effectiveOn: Day };

@Injectable()
export class InspectionRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, inspectionId: Uuid, horizon: Horizon): Promise<Seen<InspectionRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(InspectionRow, await rows.findOneBy(InspectionRow, { inspectionId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    { state, ...fixed }: Filters<{ readonly region: string; readonly tier: string; readonly subject: string }>,
    page: Page<InspectionRow>,
    horizon: OnDay,
  ): Promise<Seen<PageOf<InspectionRow>>> {
    const standing = [{ course: 'course', on: horizon.effectiveOn, state }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: InspectionRow, place: OPENED, fixed, standing, ...page }),
      horizon,
    );
  }

  finding(viewer: Viewer, findingId: Uuid, horizon: Horizon): Promise<Seen<FindingRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(FindingRow, await rows.findOneBy(FindingRow, { findingId })),
      horizon,
    );
  }

  findings(
    viewer: Viewer,
    { state, ...fixed }: Filters<Pick<FindingRow, 'inspectionId' | 'enterpriseId' | 'code'>>,
    page: Page<FindingRow>,
    horizon: OnDay,
  ): Promise<Seen<PageOf<FindingRow>>> {
    const standing = [{ course: 'course', on: horizon.effectiveOn, state }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: FindingRow, place: FOUND, fixed, standing, ...page }),
      horizon,
    );
  }
}
