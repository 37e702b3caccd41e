import type { Checkpoint } from '../../tlog/checkpoint';

/**
 * A statement, not a proof: the log shows what is in it, and nothing shows what is not, but for whoever reads all of it.
 * Its first line is no origin of a log and its second no size, so that no checkpoint can be made of it.
 */
export const streamHeadText = (stream: string, revision: number, { origin, size, root }: Checkpoint): string =>
  `skills-ledger/stream-head/v1\n${origin}\n${stream}\n${revision}\n${size}\n${root.toString('base64')}\n`;
