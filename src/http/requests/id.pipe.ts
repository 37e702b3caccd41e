import { Injectable, PipeTransform } from '@nestjs/common';
import { isUuid, Uuid } from '../../kernel/uuid';
import { problem } from '../problems/refused';

/** An id that is none answers like an id that is unknown: 404, so that nothing can be told apart. */
@Injectable()
export class IdPipe implements PipeTransform<string, Uuid> {
  transform(text: string): Uuid {
    if (!isUuid(text)) throw problem('NOT_FOUND');
    return text;
  }
}
