import { DynamicModule, Global, Module } from '@nestjs/common';
import type { RefusalCatalogue } from '../kernel/refusal';
import { Cursors } from './lists/cursors.provider';
import { EdgeMeter } from './edge/edge-meter';
import { ErrorCatalogueController } from './problems/error-catalogue.controller';
import { RateLimiter } from './limits/rate-limiter.provider';
import { MetaController } from './meta.controller';
import { ItemAnswers } from './answers/item-answers.provider';
import { Pages } from './lists/pages.provider';
import { ProblemCatalogue } from './problems/problem';
import { ProblemPagesController } from './problems/problem-pages.controller';

@Global()
@Module({})
export class HttpModule {
  /** The contexts' codes come from the composition root: the edge knows no context. */
  static of(refusals: RefusalCatalogue, limiter: RateLimiter, meter: EdgeMeter): DynamicModule {
    return {
      module: HttpModule,
      controllers: [ErrorCatalogueController, MetaController, ProblemPagesController],
      providers: [
        { provide: ProblemCatalogue, useValue: new ProblemCatalogue(refusals) },
        { provide: RateLimiter, useValue: limiter },
        { provide: EdgeMeter, useValue: meter },
        Cursors,
        Pages,
        ItemAnswers,
      ],
      exports: [ProblemCatalogue, RateLimiter, EdgeMeter, Cursors, Pages, ItemAnswers],
    };
  }
}
