import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeepsNoPast } from '../requests/as-of.decorator';
import { AudienceOf } from '../edge/audience.decorator';
import { ProblemCatalogue } from './problem';

@ApiTags('meta')
@KeepsNoPast('The texts of this release')
@Controller('v1/error-catalogue')
export class ErrorCatalogueController {
  constructor(private readonly problems: ProblemCatalogue) {}

  /** Every code with its HTTP status and both texts. */
  @Get()
  @AudienceOf('public')
  all(): object {
    return { items: this.problems.all() };
  }
}
