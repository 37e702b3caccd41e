import { streamView } from '../../../kernel/evidence';
import type { Fold } from '../../../kernel/fold';
import type { FactOf } from '../../../kernel/event-type';
import { uploadTableEvents, type UploadTableEvent } from '../upload-table.events';

export type UploadTable = { readonly status: 'none' } | ({ readonly status: 'made' } & FactOf<typeof uploadTableEvents>['data']);

export const uploadTable: Fold<UploadTable, UploadTableEvent> = {
  category: 'upload_table',
  events: uploadTableEvents,
  initial: { status: 'none' },
  evolve: (_, { data }) => ({ status: 'made', ...data }),
};
export const uploadTableState = streamView('certificate.upload-table', uploadTable, (state) => state);
