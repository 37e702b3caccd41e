import type { RefusalCatalogue } from '../kernel/refusal';

/** Why no read model is built anew by hand. */
export const PROJECTING_REFUSALS = {
  READ_MODEL_BUILD_UNDER_WAY: {
    kind: 'conflict',
    zh: '读模型 {projection} 正由另一进程重建或比对，请待其结束后再执行；在线数据未受影响',
    en: 'The read model {projection} is being built or compared by another process: run this again when that has ended. What is live was left as it is',
  },
} as const satisfies RefusalCatalogue;
