import { journeyOf, openBook, RECORDING } from './answer-book';
import { wasPlayedInPart } from '../stories/played-in-part';

/** Loaded before every journey: what it is answered is compared with the document of the API, or recorded for it. */
const journey = journeyOf(expect.getState().testPath!);
const book = openBook(journey);

afterAll(() => {
  if (RECORDING) book.write(journey);
  else if (!wasPlayedInPart()) expect(book.notPlayed(journey)).toEqual([]);
});
