import { DynamicModule, Global, Module } from '@nestjs/common';
import type { RefusalCatalogue } from '../kernel/refusal';
import { Cursors } from './cursors.provider';
import { ErrorCatalogueController } from './error-catalogue.controller';
import { ProblemCatalogue } from './problem';

@Global()
@Module({})
export class HttpModule {
  /** The contexts' codes come from the composition root: the edge knows no context. */
  static of(refusals: RefusalCatalogue): DynamicModule {
    return {
      module: HttpModule,
      controllers: [ErrorCatalogueController],
      providers: [{ provide: ProblemCatalogue, useValue: new ProblemCatalogue(refusals) }, Cursors],
      exports: [ProblemCatalogue, Cursors],
    };
  }
}
