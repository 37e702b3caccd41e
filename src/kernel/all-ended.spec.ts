import { allEnded } from './all-ended';

it('gives what each of them gave, in their order', async () => {
  expect(await allEnded([Promise.resolve(1), Promise.resolve('two')])).toEqual([1, 'two']);
});

it('tells a fault when nothing goes on any more', async () => {
  let end = (): void => undefined;
  let isTold = false;
  const all = allEnded([Promise.reject(new Error('first')), new Promise<void>((resolve) => (end = resolve))]);
  const told = expect(all.finally(() => (isTold = true))).rejects.toThrow('first');
  await new Promise(setImmediate);
  expect(isTold).toBe(false);
  end();
  await told;
});
