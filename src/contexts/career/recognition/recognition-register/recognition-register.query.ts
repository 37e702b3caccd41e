import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Day } from '../../../../kernel/day';
import type { Uuid } from '../../../../kernel/uuid';
import type { Position } from '../../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest } from '../../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../../projecting/querying/read-models.provider';
import { RecognitionRow } from './recognition-register.entity';

/** Equality on columns; absent ones do not filter. */
export type RecognitionFilters = Partial<Pick<RecognitionRow, 'enterpriseId' | 'workerId' | 'certificateId'>> & { readonly state?: string };

/** In the order of the first answer. */
export const DECIDED: PageRequest<RecognitionRow>['place'] = ['decidedPosition', 'recognitionId'];

@Injectable()
export class RecognitionRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, recognitionId: Uuid, horizon: Horizon): Promise<Seen<RecognitionRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(RecognitionRow, await rows.findOneBy(RecognitionRow, { recognitionId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    { state, ...fixed }: RecognitionFilters,
    page: Pick<PageRequest<RecognitionRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon & { readonly effectiveOn: Day },
  ): Promise<Seen<PageOf<RecognitionRow>>> {
    const standing = [{ course: 'course', on: horizon.effectiveOn, state }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: RecognitionRow, place: DECIDED, fixed, standing, ...page }),
      horizon,
    );
  }

  /** Wherever certificates were looked at, in whichever enterprise. Answers what follows from an annulment, never a caller's question. */
  async ofCertificates(certificateIds: readonly Uuid[], minPosition: Position): Promise<readonly RecognitionRow[]> {
    const where = { certificateId: In([...certificateIds]) };
    return (
      await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(RecognitionRow, { where, order: { decidedPosition: 'ASC' } }), {
        minPosition,
        knownPosition: null,
      })
    ).value;
  }
}
