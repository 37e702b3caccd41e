import { Injectable } from '@nestjs/common';
import type { PayLine } from '../../contexts/allowance';
import { PayLines } from '../../contexts/allowance/services';
import type { Uuid } from '../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../projecting/querying/read-models.provider';
import { PairRow, PostRow, TeamPostRow } from './passport-posts.entity';
import { RecognitionLineRow } from './passport-recognitions.entity';
import { HeldCertificateRow, PassportRow, TierChangeRow } from './worker-passport.entity';

export interface Passport {
  readonly worker: PassportRow;
  readonly tierHistory: readonly TierChangeRow[];
  readonly certificates: readonly HeldCertificateRow[];
  readonly posts: readonly PostRow[];
  readonly pairs: readonly PairRow[];
  readonly recognitions: readonly RecognitionLineRow[];
  readonly teams: readonly TeamPostRow[];
  readonly pay: readonly PayLine[];
}

@Injectable()
export class WorkerPassports {
  constructor(
    private readonly readModels: ReadModels,
    private readonly payLines: PayLines,
  ) {}

  of(viewer: Viewer, workerId: Uuid, horizon: Horizon): Promise<Seen<Passport | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const worker = await then.row(PassportRow, await rows.findOneBy(PassportRow, { workerId }));
        return (
          worker && {
            worker,
            tierHistory: await then.rows(
              TierChangeRow,
              await rows.find(TierChangeRow, { where: { workerId }, order: { position: 'ASC' } }),
            ),
            certificates: await then.rows(
              HeldCertificateRow,
              await rows.find(HeldCertificateRow, { where: { workerId }, order: { issuedOn: 'ASC', certificateId: 'ASC' } }),
            ),
            posts: await then.rows(
              PostRow,
              await rows.find(PostRow, { where: { workerId }, order: { fromOn: 'ASC', appointmentId: 'ASC' } }),
            ),
            teams: await then.rows(
              TeamPostRow,
              await rows.find(TeamPostRow, { where: { workerId }, order: { fromOn: 'ASC', postId: 'ASC' } }),
            ),
            pairs: await then.rows(
              PairRow,
              await rows.find(PairRow, {
                where: [{ mentorId: workerId }, { apprenticeId: workerId }],
                order: { fromOn: 'ASC', agreementId: 'ASC' },
              }),
            ),
            recognitions: await then.rows(
              RecognitionLineRow,
              await rows.find(RecognitionLineRow, { where: { workerId }, order: { issuedOn: 'ASC', recognitionId: 'ASC' } }),
            ),
            pay: await this.payLines.in(rows, then, { workerId, enterpriseId: worker.enterpriseId as Uuid, region: worker.region }),
          }
        );
      },
      horizon,
    );
  }
}
