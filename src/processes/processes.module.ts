import type { DynamicModule, Type } from '@nestjs/common';

/** What happens across contexts, one module per act-when-fact. */
export const PROCESS_MODULES: readonly (Type | DynamicModule)[] = [];
