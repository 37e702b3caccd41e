// breaks: nothing
export const traced = (): Promise<unknown> => import('../tracing/tracing-sdk.provider');
