import type { RefusalCatalogue } from '../../kernel/refusal';

export const accessRefusals = {
  READING_LOG_SHORTER: {
    kind: 'conflict',
    zh: '读取日志只有 {rows} 行，而 {sealedOn} 已封存到第 {sealedRows} 行：日志被截短，或恢复了旧备份',
    en: 'The log of readings has {rows} rows, but was sealed up to row {sealedRows} on {sealedOn}: it was cut short, or an older backup was restored',
  },
} as const satisfies RefusalCatalogue;
