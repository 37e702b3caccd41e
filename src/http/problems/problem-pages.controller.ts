import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Answer } from '../answers/answer';
import { KeepsNoPast } from '../requests/as-of.decorator';
import { AudienceOf } from '../edge/audience.decorator';
import { ProblemCatalogue } from './problem';
import { problemPage } from './problem-page';
import { PROBLEM_PAGE_POLICY } from './problem-page-policy.hash';
import { problem } from './refused';

const OK = 200;

/** For people who follow the `type` of a problem (RFC 9457); programs read the error catalogue, and no route of the API. */
@ApiExcludeController()
@KeepsNoPast('The texts of this release')
@Controller('problems')
export class ProblemPagesController {
  constructor(private readonly problems: ProblemCatalogue) {}

  @Get(':name')
  @AudienceOf('public')
  one(@Param('name') name: string): Answer {
    const code = name.toUpperCase().replaceAll('-', '_');
    if (!this.problems.knows(code)) throw problem('NOT_FOUND');
    return new Answer(
      OK,
      { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PROBLEM_PAGE_POLICY },
      problemPage(code, this.problems.textOf(code)),
    );
  }
}
