import { Module } from '@nestjs/common';
import { Cursors } from '../../http/lists/cursors.provider';
import { AwardRegisterController } from './award-register/award-register.controller';
import { AwardRegister } from './award-register/award-register.query';
import { CodeListsController } from './code-lists/code-lists.controller';
import { CodeLists } from './code-lists/code-lists.provider';
import { GuidingCataloguesController } from './guiding-catalogues/guiding-catalogues.controller';
import { GuidingCatalogues } from './guiding-catalogues/guiding-catalogues.provider';
import { LoadOccupationsController } from './load-occupations/load-occupations.controller';
import { LoadOccupationsHandler } from './load-occupations/load-occupations.handler';
import { MapNormController } from './map-norm/map-norm.controller';
import { MapNormHandler } from './map-norm/map-norm.handler';
import { OccupationEditionsRegister } from './occupation-search/occupation-editions.provider';
import { OccupationSearchController } from './occupation-search/occupation-search.controller';
import { PackRegister } from './policy-pack-register/pack-register.provider';
import { PolicyPacksController } from './policy-pack-register/policy-packs.controller';
import { PublishCalendarYearController } from './publish-calendar-year/publish-calendar-year.controller';
import { PublishCalendarYearHandler } from './publish-calendar-year/publish-calendar-year.handler';
import { PublishGuidingCatalogueController } from './publish-guiding-catalogue/publish-guiding-catalogue.controller';
import { PublishGuidingCatalogueHandler } from './publish-guiding-catalogue/publish-guiding-catalogue.handler';
import { ConfirmPolicyPackController } from './publish-policy-pack/confirm-policy-pack.controller';
import { ConfirmPolicyPackHandler } from './publish-policy-pack/confirm-policy-pack.handler';
import { ProposePolicyPackController } from './publish-policy-pack/propose-policy-pack.controller';
import { ProposePolicyPackHandler } from './publish-policy-pack/propose-policy-pack.handler';
import { PublishStandardController } from './publish-standard/publish-standard.controller';
import { PublishStandardHandler } from './publish-standard/publish-standard.handler';
import { RecordAwardController } from './record-award/record-award.controller';
import { RecordAwardHandler } from './record-award/record-award.handler';
import { Shelves } from './shelves.provider';
import { Standards } from './standards.provider';
import { StandardRegisterController } from './standard-register/standard-register.controller';
import { StandardRegister } from './standard-register/standard-register.query';
import { WithdrawAwardController } from './withdraw-award/withdraw-award.controller';
import { WithdrawAwardHandler } from './withdraw-award/withdraw-award.handler';
import { CalendarsAsKnown } from './working-days/calendars-as-known.provider';
import { WorkingDaysController } from './working-days/working-days.controller';

const publishing = {
  controllers: [
    ProposePolicyPackController,
    ConfirmPolicyPackController,
    PublishCalendarYearController,
    LoadOccupationsController,
    PublishStandardController,
    MapNormController,
    PublishGuidingCatalogueController,
    RecordAwardController,
    WithdrawAwardController,
  ],
  providers: [
    ProposePolicyPackHandler,
    ConfirmPolicyPackHandler,
    PublishCalendarYearHandler,
    LoadOccupationsHandler,
    PublishStandardHandler,
    MapNormHandler,
    PublishGuidingCatalogueHandler,
    RecordAwardHandler,
    WithdrawAwardHandler,
  ],
};
const reading = {
  // The last one takes whatever name the others have not.
  controllers: [
    PolicyPacksController,
    WorkingDaysController,
    OccupationSearchController,
    StandardRegisterController,
    GuidingCataloguesController,
    AwardRegisterController,
    CodeListsController,
  ],
  providers: [
    PackRegister,
    CalendarsAsKnown,
    OccupationEditionsRegister,
    StandardRegister,
    Standards,
    GuidingCatalogues,
    AwardRegister,
    CodeLists,
  ],
};

@Module({
  controllers: [...publishing.controllers, ...reading.controllers],
  providers: [...publishing.providers, ...reading.providers, Shelves, Cursors],
  exports: [GuidingCatalogues, AwardRegister, CodeLists, Shelves, Standards],
})
export class CatalogueModule {}
