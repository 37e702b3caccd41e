import type { DynamicModule, Type } from '@nestjs/common';
import { AccreditationModule } from './accreditation';
import { CalendarModule } from './calendar';
import { WorkforceModule } from './workforce';

export const CONTEXT_MODULES: readonly (Type | DynamicModule)[] = [CalendarModule, AccreditationModule, WorkforceModule];
