import type { FollowingClock } from '../../kernel/clock';
import type { Process } from '../process';

/**
 * An instance whose clock is behind may drive the processes: a day that another one has begun has begun for what follows
 * from it. Otherwise a notice that is over would be found still running, and a refused act is finished (decision 10).
 */
export function noEarlierThanItsCause(process: Process, clock: FollowingClock): Process {
  const { name, on } = process;
  const following: Process = {
    name,
    on,
    react: (event, acting) => {
      clock.follow(event.at);
      return process.react(event, acting);
    },
  };
  if (!process.reactToEach) return following;
  return {
    ...following,
    reactToEach: (reactions) => {
      clock.follow(reactions.at(-1)!.event.at);
      return process.reactToEach!(reactions);
    },
  };
}
