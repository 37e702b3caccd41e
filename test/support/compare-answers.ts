import { journeyOf, openBook, RECORDING } from './answer-book';

/** Loaded before every journey: what it is answered is compared with the document of the API, or recorded for it. */
const book = openBook();
const journey = (): string => journeyOf(expect.getState().testPath!);
/** A run of some tests of a file plays some of its examples. */
const isWhole = !process.argv.some((argument) => /^(-t|--testNamePattern)/.test(argument));

afterAll(() => {
  if (RECORDING) return book.write(journey());
  if (isWhole) expect(book.notPlayed(journey())).toEqual([]);
});
