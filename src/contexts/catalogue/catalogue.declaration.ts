import { declareContext } from '../declaration';
import { catalogueRefusals } from './catalogue.refusals';
import { guidingCatalogue, guidingCatalogueRecord } from './guiding-catalogue';
import { guidingCatalogueEvents } from './guiding-catalogue.events';
import { publishGuidingCatalogue } from './publish-guiding-catalogue/publish-guiding-catalogue';

export const catalogueContext = declareContext({
  name: 'catalogue',
  events: [...guidingCatalogueEvents],
  folds: [guidingCatalogue],
  rules: [publishGuidingCatalogue],
  views: [guidingCatalogueRecord],
  projections: [],
  refusals: catalogueRefusals,
});
