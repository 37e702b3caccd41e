const DAY_MS = 86_400_000;
/** Half past two in Beijing, in UTC. */
const NIGHT_MS = 18.5 * 3_600_000;

/** Until the next night; a whole day where it is just now. */
export const msUntilNight = (nowMs: number): number => {
  const into = (nowMs - NIGHT_MS) % DAY_MS;
  return DAY_MS - (into < 0 ? into + DAY_MS : into);
};
