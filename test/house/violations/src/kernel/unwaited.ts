// breaks: no-orphans by its place, and by its types what `npm run promises` names in all lines but the last
const later = async (): Promise<{ readonly answer: number }> => ({ answer: 42 });

export const spread = (): object => ({ ...later() });
export const floating = (): void => {
  later();
};
export const misused = (): void => [1].forEach(async () => void (await later()));
export const waited = async (): Promise<object> => ({ ...(await later()) });
