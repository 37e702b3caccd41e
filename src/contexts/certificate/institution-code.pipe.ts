import { Injectable, PipeTransform } from '@nestjs/common';
import { problem } from '../../http/problems/refused';

const INSTITUTION_CODE = /^[A-Z]\d{12}$/;

/** What is no institution code has no series. */
@Injectable()
export class InstitutionCodePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!INSTITUTION_CODE.test(value)) throw problem('NOT_FOUND');
    return value;
  }
}
