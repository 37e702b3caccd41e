import { HeapGrowth } from './heap-growth.provider';

const [WHILE_JOBS, AT_OTHER_TIMES] = [25, 50];

let told: number[];
let waiting: Set<() => void>;
let heap: HeapGrowth;
const readersFollow = (): void => waiting.forEach((then) => then());

beforeEach(() => {
  [told, waiting] = [[], new Set()];
  heap = new HeapGrowth(
    (percent) => told.push(percent),
    (then) => {
      waiting.add(then);
      return () => waiting.delete(then);
    },
  );
  heap.onApplicationBootstrap();
});

it('may grow by half, and by a quarter while a job is worked and until its readers have followed', () => {
  const ended = heap.begun();
  expect(told).toEqual([AT_OTHER_TIMES, WHILE_JOBS]);
  ended();
  expect(told.at(-1)).toBe(WHILE_JOBS);
  readersFollow();
  expect(told.at(-1)).toBe(AT_OTHER_TIMES);
});

it('waits for the last of several jobs, also of one that began in between', () => {
  const [first, second] = [heap.begun(), heap.begun()];
  first();
  readersFollow();
  second();
  const third = heap.begun();
  readersFollow();
  expect(told.lastIndexOf(AT_OTHER_TIMES)).toBe(0);
  third();
  readersFollow();
  expect(told.at(-1)).toBe(AT_OTHER_TIMES);
});
