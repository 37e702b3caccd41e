import type { DynamicModule, Type } from '@nestjs/common';
import { AccreditationModule } from './accreditation';
import { AllowanceModule } from './allowance';
import { AssessmentModule } from './assessment';
import { CalendarModule } from './calendar';
import { CareerModule } from './career';
import { CatalogueModule } from './catalogue';
import { CertificateModule } from './certificate';
import { WorkforceModule } from './workforce';

export const CONTEXT_MODULES: readonly (Type | DynamicModule)[] = [CalendarModule, CatalogueModule, AccreditationModule, WorkforceModule, AssessmentModule, CertificateModule, CareerModule, AllowanceModule];
