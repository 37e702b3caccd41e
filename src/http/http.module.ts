import { DynamicModule, Global, Module } from '@nestjs/common';
import type { RefusalCatalogue } from '../kernel/refusal';
import { Cursors } from './cursors.provider';
import { EdgeMeter } from './edge-meter';
import { ErrorCatalogueController } from './error-catalogue.controller';
import { RateLimiter } from './limits/rate-limiter.provider';
import { MetaController } from './meta.controller';
import { ItemAnswers } from './item-answers.provider';
import { Pages } from './pages.provider';
import { ProblemCatalogue } from './problem';
import { ProblemPagesController } from './problem-pages.controller';

@Global()
@Module({})
export class HttpModule {
  /** The contexts' codes come from the composition root: the edge knows no context. */
  static of(refusals: RefusalCatalogue, limiter: RateLimiter, meter: EdgeMeter): DynamicModule {
    return {
      module: HttpModule,
      controllers: [ErrorCatalogueController, MetaController, ProblemPagesController],
      providers: [{ provide: ProblemCatalogue, useValue: new ProblemCatalogue(refusals) }, { provide: RateLimiter, useValue: limiter }, { provide: EdgeMeter, useValue: meter }, Cursors, Pages, ItemAnswers],
      exports: [ProblemCatalogue, RateLimiter, EdgeMeter, Cursors, Pages, ItemAnswers],
    };
  }
}
