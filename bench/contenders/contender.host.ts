import type { OpenContender } from './contender';
import type { Answer } from './contender-process';
import { carriedOut, type Load, nothingFilled, remarkOn } from './load';

/** The process of one contender: opens it, then measures as its parent tells it to, until the parent lets go. */
async function host([name, url]: readonly string[]): Promise<void> {
  const { open } = (await import(`./${name}.contender.ts`)) as { open: OpenContender };
  const contender = await open(url as string);
  const filled = nothingFilled();
  const say = (answer: Answer): void => void process.send?.(answer);
  process.on(
    'message',
    (load: Load) =>
      void carriedOut(contender, load, filled).then(
        (rate) => say({ rate, remark: remarkOn(contender, filled) }),
        (fault: Error) => say({ fault: String(fault.stack) }),
      ),
  );
  // A store that cannot close its connections must not keep the process.
  process.once('disconnect', () => void contender.close().finally(() => process.exit()));
  say({ rate: 0 });
}

host(process.argv.slice(2)).catch((fault: Error) => process.send?.({ fault: String(fault.stack) } satisfies Answer));
