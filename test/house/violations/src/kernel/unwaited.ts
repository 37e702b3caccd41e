/** Each of these is a fault that types alone can tell (`npm run promises`); the last is none. */
const later = async (): Promise<{ readonly answer: number }> => ({ answer: 42 });

export const spread = (): object => ({ ...later() });
export const floating = (): void => {
  later();
};
export const misused = (): string => (later() ? 'always' : 'never');
export const waited = async (): Promise<object> => ({ ...(await later()) });
