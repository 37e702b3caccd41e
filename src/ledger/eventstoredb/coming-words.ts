import type { Position } from '../event-store.port';

interface ComingWord {
  readonly come: Promise<void>;
  readonly tell: () => void;
}

/** Those who wait to be told of the event at a position; who waits for the same event waits for the same word. */
export class ComingWords {
  private readonly awaited = new Map<Position, ComingWord>();

  /** Comes when the event there has. */
  of(position: Position): Promise<void> {
    const word = this.awaited.get(position) ?? comingWord();
    this.awaited.set(position, word);
    return word.come;
  }

  tell(position: Position): void {
    this.awaited.get(position)?.tell();
  }

  /** By whoever waited for this word; another one may be waited for there since. */
  forget(position: Position, come: Promise<void>): void {
    if (this.awaited.get(position)?.come === come) this.awaited.delete(position);
  }
}

function comingWord(): ComingWord {
  let tell: () => void = () => undefined;
  const come = new Promise<void>((resolve) => (tell = resolve));
  return { come, tell };
}
