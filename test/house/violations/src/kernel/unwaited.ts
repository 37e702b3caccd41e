// breaks: nothing that paths alone tell; each of these but the last is a fault by its types (`npm run promises`)
const later = async (): Promise<{ readonly answer: number }> => ({ answer: 42 });

export const spread = (): object => ({ ...later() });
export const floating = (): void => {
  later();
};
export const misused = (): string => (later() ? 'always' : 'never');
export const waited = async (): Promise<object> => ({ ...(await later()) });
