import type { DynamicModule, Type } from '@nestjs/common';
import { CloseNoticeWhenDayBeginsModule } from './close-notice-when-day-begins/close-notice-when-day-begins.module';

/** What happens across contexts, one module per act-when-fact. */
export const PROCESS_MODULES: readonly (Type | DynamicModule)[] = [CloseNoticeWhenDayBeginsModule];
