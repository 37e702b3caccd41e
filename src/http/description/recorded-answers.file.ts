import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswersByOperation } from './described-answers';

/** Written by `npm run answers` from what the journeys were answered, and compared with it by every later journey. */
export const recordedAnswers = (): AnswersByOperation =>
  JSON.parse(readFileSync(join(__dirname, 'answers.json'), 'utf8')) as AnswersByOperation;
