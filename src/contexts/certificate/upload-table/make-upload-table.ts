import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { UploadTableEvent, UploadTableMade } from '../upload-table.events';
import type { TableReport } from './due-for-upload';
import { UploadTable, uploadTable } from './upload-table';

export interface MakeUploadTable {
  readonly tableId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly report: TableReport;
  readonly receiver: TextReference;
}
interface Evidence {
  /** In the table, in the order of issue; each as its stream said when the table was made. A moment later one may be annulled: the authority then hears of that. */
  readonly certificateIds: readonly Uuid[];
  /** Of the encrypted file, which is made before it is recorded and given out only after. */
  readonly sha256: string;
  /** Of the day. */
  readonly policy: ResolvedPack | null;
}
/** Each file is sealed anew: of a retry that was recorded before another one left the house than the one at hand, which is given to nobody. */
export const givenOutFault = (recorded: readonly UploadTableEvent[], sha256: string): Refusal<'UPLOAD_TABLE_HANDED_OVER'> | undefined =>
  recorded.some(({ data }) => data.sha256 === sha256) ? undefined : refuse('UPLOAD_TABLE_HANDED_OVER');

type No = 'PERSON_REQUIRED' | 'POLICY_PACK_UNKNOWN' | 'UPLOAD_NOTHING_DUE';

/** A table leaves the house: somebody answers for it, and what left is known by its fingerprint. */
export const makeUploadTable = rule<UploadTable, UploadTableEvent, MakeUploadTable, Evidence, No>({
  name: 'certificate.make-upload-table',
  version: 1,
  fold: uploadTable,
  decide: (state, intent, { certificateIds, sha256, policy }, { actor, today }) => {
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: intent.region });
    if (state.status === 'made') return [];
    if (certificateIds.length === 0) return refuse('UPLOAD_NOTHING_DUE', { report: intent.report });
    return [
      UploadTableMade({
        ...intent,
        format: policy.pack.upload.format,
        rows: certificateIds.length,
        certificateIds: [...certificateIds],
        sha256,
        madeOn: today,
        policyPack: policy.ref,
      }),
    ];
  },
});
