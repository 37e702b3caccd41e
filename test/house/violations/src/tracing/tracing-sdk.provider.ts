// breaks: nothing
export const openTracing = (): string => 'loads an SDK';
