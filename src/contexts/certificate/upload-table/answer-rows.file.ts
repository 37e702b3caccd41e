import { listIn } from '../../catalogue/services';
import { BY_NUMBER, BY_PERSON, rowByNumber, rowByPerson } from './answer-cells';
import type { AnswerRow } from './upload-answers';

/** What the authority sent back, row by row. @throws Refused naming every wrong cell */
export const answerRows = (bytes: Buffer, by: 'number' | 'person'): Promise<readonly AnswerRow[]> =>
  by === 'person' ? listIn(bytes, BY_PERSON, rowByPerson) : listIn(bytes, BY_NUMBER, rowByNumber);
