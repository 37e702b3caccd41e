import { SingleBar } from 'cli-progress';

/** Says what the story is doing: a bar on a terminal, a plain line per step elsewhere. */
export interface Progress {
  step(text: string): void;
  /** Something worth reading that stays on the screen. */
  say(text: string): void;
  end(): void;
}

export const progressOn = (stream: NodeJS.WriteStream, steps: number): Progress => (stream.isTTY ? bar(stream, steps) : lines(stream));

function lines(stream: NodeJS.WriteStream): Progress {
  const began = performance.now();
  const seconds = (): string => ((performance.now() - began) / 1000).toFixed(1).padStart(5);
  return {
    step: (text) => void stream.write(`[${seconds()} s] ${text}\n`),
    say: (text) => void stream.write(`          ${text}\n`),
    end: () => undefined,
  };
}

function bar(stream: NodeJS.WriteStream, steps: number): Progress {
  const single = new SingleBar({
    stream,
    format: '{bar} {percentage}% | {text}',
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: false,
  });
  single.start(steps, 0, { text: '' });
  return {
    step: (text) => single.increment(1, { text }),
    say: (text) => {
      stream.write(`\r\x1b[2K${text}\n`);
      single.updateETA();
    },
    end: () => single.stop(),
  };
}
