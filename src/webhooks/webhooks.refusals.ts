import { inTerms, type RefusalCatalogue } from '../kernel/refusal';
import type { Wording } from '../kernel/words';
import type { TargetFault } from './target-policy';

const FAULT_WORDS: Wording<TargetFault> = {
  NO_URL: { zh: '不是完整的网址', en: 'it is no whole address' },
  NOT_HTTPS: { zh: '须用 https', en: 'it must be https' },
  USER_INFO: { zh: '网址中不可写用户名或密码', en: 'a user or a password must not stand in it' },
  PORT: { zh: '此端口不可用，请用 443 或 8443', en: 'its port is not open for webhooks, 443 and 8443 are' },
  INNER_ADDRESS: { zh: '指向内部网络', en: 'it leads into an inner network' },
};

export const WEBHOOK_REFUSALS = inTerms(
  {
    WEBHOOK_URL_UNFIT: { kind: 'invalid', zh: '不能向此网址推送：{fault}', en: 'Webhooks cannot be sent to this address: {fault}' },
    WEBHOOK_ENTERPRISE_UNCLEAR: {
      kind: 'invalid',
      zh: '企业密钥不必指明企业；管理密钥须指明为哪个企业登记',
      en: 'A key of an enterprise names none; an administrator names the enterprise for which the endpoint is',
    },
    WEBHOOK_ENDPOINTS_EXHAUSTED: {
      kind: 'conflict',
      zh: '本单位的推送地址已达上限 {limit} 个，请先终止其一',
      en: 'The enterprise has {limit} endpoints, the most there may be; end one first',
    },
    WEBHOOK_ENDPOINT_ENDED: { kind: 'conflict', zh: '此推送地址已终止，请另行登记', en: 'The endpoint was ended; register another' },
    WEBHOOK_ROTATION_UNDER_WAY: {
      kind: 'conflict',
      zh: '上一次更换的旧密钥用到 {until}，其后才可再更换',
      en: 'The secret before the last rotation is good until {until}; rotate again after that',
    },
    WEBHOOK_REPLAY_REVERSED: {
      kind: 'invalid',
      zh: '重发的止位 {to} 早于起位 {from}',
      en: 'The replay ends at position {to}, before it begins at {from}',
    },
    WEBHOOK_REPLAY_TOO_LONG: {
      kind: 'invalid',
      zh: '一次重发至多 {limit} 个位置，请分次重发',
      en: 'A replay spans {limit} positions at most; ask for the rest after it',
    },
  } as const satisfies RefusalCatalogue,
  { fault: FAULT_WORDS },
);
export type WebhookRefusal = keyof typeof WEBHOOK_REFUSALS;
