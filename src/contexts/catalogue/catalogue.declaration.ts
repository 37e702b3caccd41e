import { declareContext } from '../declaration';
import { award, awardRecord } from './award';
import { awardEvents } from './award.events';
import { awardRegister } from './award-register/award-register.projection';
import { calendarYears, publishedYears } from './calendar-years';
import { catalogueRefusals } from './catalogue.refusals';
import { guidingCatalogue, guidingCatalogueRecord } from './guiding-catalogue';
import { guidingCatalogueEvents } from './guiding-catalogue.events';
import { loadOccupations } from './load-occupations/load-occupations';
import { mapNorm } from './map-norm/map-norm';
import { occupationEditions, publishedEditions } from './occupation-editions';
import { occupationEvents } from './occupation.events';
import { policyPackEvents } from './policy-pack.events';
import { publishCalendarYear } from './publish-calendar-year/publish-calendar-year';
import { publishGuidingCatalogue, publishGuidingCatalogueWithLevels } from './publish-guiding-catalogue/publish-guiding-catalogue';
import { confirmPolicyPack } from './publish-policy-pack/confirm-policy-pack';
import { proposePolicyPack } from './publish-policy-pack/propose-policy-pack';
import { publishStandard } from './publish-standard/publish-standard';
import { publishedDocuments, publishedPacks } from './published-packs';
import { recordAward } from './record-award/record-award';
import { standard, standardRecord } from './standard';
import { standardEvents } from './standard.events';
import { standardRegister } from './standard-register/standard-register.projection';
import { withdrawAward } from './withdraw-award/withdraw-award';
import { calendarYearEvents } from './working-calendar.events';

export const catalogueContext = declareContext({
  name: 'catalogue',
  events: [...policyPackEvents, ...calendarYearEvents, ...occupationEvents, ...standardEvents, ...guidingCatalogueEvents, ...awardEvents],
  folds: [publishedPacks, calendarYears, occupationEditions, standard, guidingCatalogue, award],
  rules: [
    proposePolicyPack,
    confirmPolicyPack,
    publishCalendarYear,
    loadOccupations,
    publishStandard,
    mapNorm,
    publishGuidingCatalogue,
    publishGuidingCatalogueWithLevels,
    recordAward,
    withdrawAward,
  ],
  views: [publishedDocuments, publishedYears, publishedEditions, standardRecord, guidingCatalogueRecord, awardRecord],
  projections: [standardRegister, awardRegister],
  refusals: catalogueRefusals,
});
