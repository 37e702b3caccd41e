import { anEvent } from '../../contract/appends';

const COMMITMENT = '0'.repeat(64);

/** What an adapter keeps of an event beside its data, as another instance wrote it at a time of its own clock. */
export const envelope = (at: string): Buffer =>
  Buffer.from(`{"at":"${at}","d":"${COMMITMENT}","m":{},"mc":"${COMMITMENT}","saltKeyId":"s"}`);

/** An event as another instance of this ledger wrote it. */
export const writtenAt = (at: string) => ({ ...anEvent(), type: 'contract.x.v1', data: Buffer.from('{}'), metadata: envelope(at) });
