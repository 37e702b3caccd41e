import { oneBehind } from './one-behind';

/** Work that ends when it is told to. */
function open(): { readonly work: () => Promise<void>; readonly end: () => void; readonly fail: (fault: Error) => void; begun: boolean } {
  const gate: { end: () => void; fail: (fault: Error) => void } = { end: () => undefined, fail: () => undefined };
  const done = new Promise<void>((resolve, reject) => Object.assign(gate, { end: resolve, fail: reject }));
  const made = {
    begun: false,
    end: () => gate.end(),
    fail: (fault: Error) => gate.fail(fault),
    work: () => {
      made.begun = true;
      return done;
    },
  };
  return made;
}

describe('work that goes on while the next is made ready', () => {
  it('does not wait for what it begins, and begins nothing beside it', async () => {
    const [first, second] = [open(), open()];
    const seen: string[] = [];
    await oneBehind(async (behind) => {
      await behind(first.work);
      seen.push(`first begun ${first.begun}`);
      const next = behind(second.work);
      seen.push(`second begun ${second.begun}`);
      first.end();
      await next;
      seen.push(`second begun ${second.begun}`);
      second.end();
    });
    expect(seen).toEqual(['first begun true', 'second begun false', 'second begun true']);
  });

  it('is over when all of it is over', async () => {
    const last = open();
    let isOver = false;
    const whole = oneBehind(async (behind) => {
      await behind(last.work);
      return 'kept';
    }).then((result) => {
      isOver = true;
      return result;
    });
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    last.end();
    await expect(whole).resolves.toBe('kept');
  });

  it('throws the fault of a piece where the next would begin, and at the end', async () => {
    const broken = (): Promise<void> => Promise.reject(new Error('broken'));
    const begun: string[] = [];
    const next = (): Promise<void> => {
      begun.push('next');
      return Promise.resolve();
    };
    await expect(
      oneBehind(async (behind) => {
        await behind(broken);
        await behind(next);
      }),
    ).rejects.toThrow('broken');
    expect(begun).toEqual([]);
    await expect(oneBehind((behind) => behind(broken))).rejects.toThrow('broken');
  });

  it('waits for what is under way before it tells of another fault', async () => {
    const under = open();
    let isTold = false;
    const whole = oneBehind(async (behind) => {
      await behind(under.work);
      throw new Error('another');
    }).catch((fault: Error) => {
      isTold = true;
      return fault.message;
    });
    await new Promise(setImmediate);
    expect(isTold).toBe(false);
    under.end();
    await expect(whole).resolves.toBe('another');
  });
});
