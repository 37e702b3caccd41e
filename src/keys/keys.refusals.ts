import { inTerms, type RefusalCatalogue } from '../kernel/refusal';
import type { Wording } from '../kernel/words';

/** What is asked of the command of a master key. */
export type MasterKeyAct = 'WRAP' | 'UNWRAP';
/** Why a command gave nothing that can be used. */
export type CommandFault = 'NOT_FOUND' | 'TOO_SLOW' | 'ENDED_BADLY' | 'NO_BASE64';

const ACT_WORDS: Wording<MasterKeyAct> = { WRAP: { zh: '封装', en: 'wrap' }, UNWRAP: { zh: '解封', en: 'unwrap' } };
const FAULT_WORDS: Wording<CommandFault> = {
  NOT_FOUND: { zh: '没有这个程序，或不能运行', en: 'there is no such program, or it cannot be run' },
  TOO_SLOW: { zh: '超时未答', en: 'it gave no answer in time' },
  ENDED_BADLY: { zh: '以错误结束，详见其输出', en: 'it ended with an error, which it has told above' },
  NO_BASE64: { zh: '输出的不是一行文本编码', en: 'what it printed is no single text encoding' },
};

/** A key has an id; a service that keeps it has none. */
const KEY_WORDS: Wording<'COMMAND'> = { COMMAND: { zh: '密钥服务命令', en: 'a command' } };

/** Why a service does not start, or a verb ends, for want of its master key. */
export const MASTER_KEY_REFUSALS = inTerms(
  {
    MASTER_KEY_MISSING: {
      kind: 'missing',
      zh: '找不到主密钥文件 {file}，请从备份恢复；没有它，任何人的个人信息都无法读取',
      en: "The master key file {file} is missing: restore it from its backup. Without it nobody's personal data can be read",
    },
    MASTER_KEY_WRONG: {
      kind: 'conflict',
      zh: '主密钥不对：{file} 由主密钥 {wanted} 封装，给出的是 {given}；请改用原来的主密钥，或从备份恢复',
      en: 'This is the wrong master key: {file} was wrapped under {wanted}, and {given} was given. Start with the former, or restore it from its backup',
    },
    MASTER_KEY_INVALID: {
      kind: 'invalid',
      zh: '{source} 给出的主密钥不是 64 位十六进制数字',
      en: 'The master key that {source} gives is not 64 hexadecimal digits',
    },
    MASTER_KEY_COMMAND_FAILED: {
      kind: 'conflict',
      zh: '主密钥命令 {command} 未能{act}：{fault}',
      en: 'The command of the master key, {command}, did not {act}: {fault}',
    },
    MASTER_KEY_NEXT_UNKNOWN: {
      kind: 'invalid',
      zh: '主密钥不在文件中，请用 NEXT_MASTER_KEY、NEXT_MASTER_KEY_FILE 或 NEXT_MASTER_KEY_COMMAND 给出新的主密钥',
      en: 'The master key is in no file: name the next one by NEXT_MASTER_KEY, NEXT_MASTER_KEY_FILE or NEXT_MASTER_KEY_COMMAND',
    },
  } as const satisfies RefusalCatalogue,
  { act: ACT_WORDS, fault: FAULT_WORDS, wanted: KEY_WORDS, given: KEY_WORDS },
);
export type MasterKeyRefusal = keyof typeof MASTER_KEY_REFUSALS;
