import { Injectable, PipeTransform } from '@nestjs/common';
import { problem } from '../problems/refused';

/** From 1, and as many digits as nothing of ours is ever counted to. */
const ORDINAL = /^[1-9]\d{0,8}$/;

/** The number of a thing among its like, such as of a certificate's papers. What is none answers like one that is unknown. */
@Injectable()
export class OrdinalPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    if (!ORDINAL.test(text)) throw problem('NOT_FOUND');
    return Number(text);
  }
}
