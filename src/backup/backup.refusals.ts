import type { RefusalCatalogue } from '../kernel/refusal';

/** Why nothing is backed up or restored, or a service does not start on what a restore left. */
export const BACKUP_REFUSALS = {
  LEDGER_NOT_THERE: {
    kind: 'missing',
    zh: '{folder} 中没有台账，请核对 --data；未作任何改动',
    en: 'There is no ledger in {folder}: check --data. Nothing was changed',
  },
  BACKUP_NO_LEDGER: { kind: 'missing', zh: '{folder} 中没有台账，无可备份', en: 'There is no ledger in {folder}: nothing to back up' },
  BACKUP_PLACE_TAKEN: {
    kind: 'conflict',
    zh: '{folder} 不是空文件夹，请另选一处',
    en: 'The folder {folder} is not empty: choose another one',
  },
  BACKUP_KEYS_BESIDE: {
    kind: 'invalid',
    zh: '密钥的备份须与数据分开存放，{folder} 与数据在一处',
    en: 'The backup of the keys must lie apart from that of the data; {folder} does not',
  },
  BACKUP_INCOMPLETE: {
    kind: 'invalid',
    zh: '{folder} 中没有备份清单：不是备份，或备份未做完',
    en: 'There is no manifest in {folder}: it is no backup, or one that was broken off',
  },
  BACKUP_DAMAGED: {
    kind: 'conflict',
    zh: '备份已损坏：{part} 与清单不符，请改用另一份备份',
    en: 'The backup is damaged: {part} is not what the manifest says. Take another one',
  },
  BACKUP_FORMAT_NEWER: {
    kind: 'conflict',
    zh: '备份格式 {version} 比本程序所识的 {maximum} 新，请用较新的程序恢复',
    en: 'The backup has format {version}, this release reads up to {maximum}: restore it with a newer one',
  },
  BACKUP_OF_NEWER_RELEASE: {
    kind: 'conflict',
    zh: '备份由较新的程序（{version}）做成，数据库结构 {migration} 为本程序所不识，请用该版本恢复',
    en: 'The backup was made by a newer release ({version}), whose database has {migration}, which this one does not know: restore it with that release',
  },
  BACKUP_KEYS_OTHER: {
    kind: 'conflict',
    zh: '这些密钥属于另一套台账，不能打开这份备份',
    en: 'These keys are of another ledger and do not open this backup',
  },
  BACKUP_KEYS_OLDER: {
    kind: 'conflict',
    zh: '密钥的备份（{keysOn}）早于数据的备份（{dataOn}），请用同时或更晚的密钥备份',
    en: 'The backup of the keys ({keysOn}) is older than that of the data ({dataOn}): take one made with it or after it',
  },
  BACKUP_KEYS_MISSING: {
    kind: 'conflict',
    zh: '数据中有 {count} 项没有密钥，请用同时或更晚的密钥备份',
    en: 'The data name {count} keys that are not there: take a backup of the keys made with it or after it',
  },
  BACKUP_LOG_BEHIND: {
    kind: 'conflict',
    zh: '日志只到位置 {last}，备份须到 {position}：请先恢复日志，用数据备份之后所做的一份',
    en: 'The log goes to position {last}, the backup needs {position}: restore the log first, from a copy made after the backup of the data',
  },
  BACKUP_LOG_ELSEWHERE: {
    kind: 'invalid',
    zh: '这份备份的日志在 {store}，请配置同一种存储',
    en: 'The log of this backup lies in {store}: name the same kind of store',
  },
  UPGRADE_IN_USE: { kind: 'conflict', zh: '{folder} 正在使用，请先停止服务', en: 'The folder {folder} is in use: stop the service first' },
  UPGRADE_DIFFERENT: {
    kind: 'conflict',
    zh: '新文件夹与旧文件夹有 {count} 处不同，请勿使用新文件夹',
    en: 'The new folder differs from the old one in {count} places: do not use it',
  },
  RESTORE_TARGET_TAKEN: {
    kind: 'conflict',
    zh: '恢复只写入空处，{folder} 已有内容',
    en: 'A restore writes into an empty place; {folder} is none',
  },
  RESTORE_UNFINISHED: {
    kind: 'conflict',
    zh: '{folder} 的恢复未做完，请清空后重做',
    en: 'The restore into {folder} was broken off: empty it and restore again',
  },
} as const satisfies RefusalCatalogue;
export type BackupRefusal = keyof typeof BACKUP_REFUSALS;
