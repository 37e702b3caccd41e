import { Module } from '@nestjs/common';
import { Cursors } from '../../http/cursors.provider';
import { GuidingCataloguesController } from './guiding-catalogues/guiding-catalogues.controller';
import { GuidingCatalogues } from './guiding-catalogues/guiding-catalogues.provider';
import { PublishGuidingCatalogueController } from './publish-guiding-catalogue/publish-guiding-catalogue.controller';
import { PublishGuidingCatalogueHandler } from './publish-guiding-catalogue/publish-guiding-catalogue.handler';

@Module({
  controllers: [PublishGuidingCatalogueController, GuidingCataloguesController],
  providers: [PublishGuidingCatalogueHandler, GuidingCatalogues, Cursors],
  exports: [GuidingCatalogues],
})
export class CatalogueModule {}
