import type { DynamicModule, Type } from '@nestjs/common';
import { SealedAccessModule } from './access/services';
import { AccreditationModule } from './accreditation/services';
import { AllowanceModule } from './allowance/services';
import { AssessmentModule } from './assessment/services';
import { CalendarModule } from './calendar/services';
import { CareerModule } from './career/services';
import { CatalogueModule } from './catalogue/services';
import { CertificateModule } from './certificate/services';
import { SupervisionModule } from './supervision/services';
import { WorkforceModule } from './workforce/services';

export const CONTEXT_MODULES: readonly (Type | DynamicModule)[] = [
  CalendarModule,
  SealedAccessModule,
  CatalogueModule,
  AccreditationModule,
  WorkforceModule,
  AssessmentModule,
  CertificateModule,
  CareerModule,
  AllowanceModule,
  SupervisionModule,
];
