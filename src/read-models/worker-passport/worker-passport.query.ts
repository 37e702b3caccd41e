import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../projecting/read-models.provider';
import { PairRow, PostRow, TeamPostRow } from './passport-posts.entity';
import { HeldCertificateRow, PassportRow, TierChangeRow } from './worker-passport.entity';

export interface Passport {
  readonly worker: PassportRow;
  readonly tierHistory: readonly TierChangeRow[];
  readonly certificates: readonly HeldCertificateRow[];
  readonly posts: readonly PostRow[];
  readonly pairs: readonly PairRow[];
  readonly teams: readonly TeamPostRow[];
}

@Injectable()
export class WorkerPassports {
  constructor(private readonly readModels: ReadModels) {}

  of(viewer: Viewer, workerId: Uuid, horizon: Horizon): Promise<Seen<Passport | null>> {
    return this.readModels.ask(viewer, async (rows, then) => {
      const worker = await then.row(PassportRow, await rows.findOneBy(PassportRow, { workerId }));
      return worker && {
        worker,
        tierHistory: await then.rows(TierChangeRow, await rows.find(TierChangeRow, { where: { workerId }, order: { position: 'ASC' } })),
        certificates: await then.rows(HeldCertificateRow, await rows.find(HeldCertificateRow, { where: { workerId }, order: { issuedOn: 'ASC', certificateId: 'ASC' } })),
        posts: await then.rows(PostRow, await rows.find(PostRow, { where: { workerId }, order: { fromOn: 'ASC', appointmentId: 'ASC' } })),
        teams: await then.rows(TeamPostRow, await rows.find(TeamPostRow, { where: { workerId }, order: { fromOn: 'ASC', postId: 'ASC' } })),
        pairs: await then.rows(PairRow, await rows.find(PairRow, { where: [{ mentorId: workerId }, { apprenticeId: workerId }], order: { fromOn: 'ASC', agreementId: 'ASC' } })),
      };
    }, horizon);
  }
}
