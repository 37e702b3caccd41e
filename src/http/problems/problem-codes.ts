import { AUDIENCE_WORDS, ENTERPRISE_ROLE_WORDS } from '../../access/audience-words';
import type { Terms } from '../../kernel/words';
import { BODY_CODES } from './body-codes';
import { FIELD_CODES } from './field-codes';

/** Codes that belong to no single context, with their HTTP status. Contexts' codes get theirs by kind. */
export interface ProblemText {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
  readonly terms?: Terms;
}

export const PROBLEM_CODES = {
  BODY_MALFORMED: { status: 400, zh: '请求内容不是有效的 JSON', en: 'The body is not valid JSON' },
  ...BODY_CODES,
  IDEMPOTENCY_KEY_REQUIRED: {
    status: 400,
    zh: '缺少 Idempotency-Key（1 至 64 个字符：字母、数字、- _ .）',
    en: 'Idempotency-Key is missing or malformed (1 to 64 of letters, digits, - _ .)',
  },
  CURSOR_INVALID: { status: 400, zh: '翻页游标无效或与条件不符', en: 'The cursor is invalid or belongs to another query' },
  NOT_AUTHENTICATED: { status: 401, zh: '请先登录或出示有效令牌', en: 'Sign in or present a valid token' },
  AUDIENCE_FORBIDDEN: {
    status: 403,
    zh: '此密钥的角色 {audience} 不能使用此接口',
    en: 'A key of audience {audience} may not use this route',
    terms: { audience: AUDIENCE_WORDS },
  },
  ROLE_FORBIDDEN: {
    status: 403,
    zh: '此接口须由本单位 {roles} 岗位的人员使用',
    en: 'This route is for people of the enterprise with the role {roles}',
    terms: { roles: ENTERPRISE_ROLE_WORDS },
  },
  ACCOUNT_WITHOUT_ROLE: {
    status: 403,
    zh: '该账号在本系统没有角色，请联系管理员核对身份提供方中的分组',
    en: 'The account has no role here; ask whoever runs the ledger to look at its groups',
  },
  PEOPLE_UNLINKED: {
    status: 403,
    zh: '本单位尚有人员密钥未与账号关联，关联或撤销之前，账号登录只能查询（须由管理员关联）',
    en: 'There are still keys of people that are linked with no account: until they are linked or revoked, an account that is not linked may only read (an administrator links it)',
  },
  SCOPE_MISSING: { status: 403, zh: '权限不足：缺少 {scope}', en: 'The scope {scope} is missing' },
  PERSON_REQUIRED: {
    status: 403,
    zh: '此操作须由自然人办理，系统密钥不能办理',
    en: 'This act needs a natural person; the key of a system cannot do it',
  },
  SECOND_PERSON_REQUIRED: {
    status: 403,
    zh: '提议人不能自行确认，须由另一人办理',
    en: 'Whoever proposed cannot confirm; a second person must',
  },
  NOT_FOUND: { status: 404, zh: '没有此记录', en: 'No such record' },
  NOT_ACCEPTABLE: { status: 406, zh: '不提供所要的格式，可选：{offered}', en: 'That format is not offered; there is {offered}' },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    zh: '相同请求正在处理，或处理它的实例刚刚中断；请稍后以同一 Idempotency-Key 原样重发，即得其答复',
    en: 'The same request is at work, or the instance that had it has just gone. Send it again in a moment, unchanged, with the same Idempotency-Key, for its answer',
  },
  CLOCK_FORWARD_ONLY: {
    status: 409,
    zh: '沙箱的时钟只能向前：现在是 {today}，不能回到 {to}',
    en: 'The clock of a sandbox moves forward only: it is {today}, and {to} is over',
  },
  VERSION_STALE: {
    status: 412,
    zh: '记录已被他人更新，现为第 {currentVersion} 版，请重新读取',
    en: 'The record has changed since you read it; it is now at version {currentVersion}',
  },
  FILE_TOO_LARGE: { status: 413, zh: '内容超过上限 {limit}', en: 'The content exceeds {limit}' },
  MEDIA_TYPE_UNKNOWN: {
    status: 415,
    zh: '不支持的内容类型（Content-Type），此接口接受：{taken}',
    en: 'Unsupported media type (Content-Type); this route takes {taken}',
  },
  VALIDATION_FAILED: { status: 422, zh: '内容有误', en: 'Some fields are wrong' },
  ...FIELD_CODES,
  FORM_WITHOUT_FILE: { status: 422, zh: '表单中应有且只有一个文件', en: 'A form must hold one file, no more' },
  KNOWN_AT_TOO_WIDE: {
    status: 422,
    zh: '当时的所知涉及的记录过多，请缩小范围',
    en: 'What was known then rests on too many records; ask for less at a time',
  },
  DOSSIER_TOO_LARGE: {
    status: 422,
    zh: '该单位的 {section} 超过 {limit} 条，请按列表分页读取',
    en: 'The enterprise has more than {limit} rows of {section}; read the list in pages',
  },
  TABLE_TOO_LARGE: {
    status: 422,
    zh: '表格有 {cells} 个单元格，至多 {limit} 个，请缩小范围或减少分组',
    en: 'The table has {cells} cells, at most {limit} are told; ask for less, or by fewer dimensions',
  },
  FEED_START_AMBIGUOUS: { status: 422, zh: '起点只能给一个：位置或时刻', en: 'Start behind a position or from a moment, not both' },
  FEED_POSITION_AHEAD: {
    status: 422,
    zh: '事件流目前到第 {last} 位，没有第 {from} 位：所记位置来自另一台账或其已恢复的备份',
    en: 'The feed ends at position {last} and has no position {from}: yours is of another ledger, or of one that was restored from a backup',
  },
  FEED_TYPE_UNKNOWN: { status: 422, zh: '没有事件类型 {type}', en: 'There is no type of events {type}' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, zh: '同一 Idempotency-Key 已用于不同请求', en: 'The key was used with another request' },
  VERSION_REQUIRED: {
    status: 428,
    zh: '须带 If-Match，写明所读记录的版本（不接受 *）',
    en: 'If-Match must name the version that was read (* is not taken)',
  },
  RATE_LIMITED: { status: 429, zh: '请求过多，请在 {seconds} 秒后重试', en: 'Too many requests; try again in {seconds} s' },
  VERIFICATION_TRIES_EXHAUSTED: {
    status: 429,
    zh: '核验未成功的次数较多，请 {minutes} 分钟后再试',
    en: 'There were many tries in vain from your address; try again in {minutes} minutes',
  },
  ARCHIVES_EXHAUSTED: {
    status: 429,
    zh: '本单位同时下载的证书文件包已达上限 {limit} 个，请待其中一个下载完毕，{seconds} 秒后再试',
    en: 'The enterprise has {limit} archives of certificates under way, the most at a time; let one come to its end first, and try again in {seconds} s',
  },
  FEED_STREAMS_EXHAUSTED: {
    status: 429,
    zh: '本单位同时打开的实时事件流已达上限 {limit} 个，请先关闭其一',
    en: 'The enterprise has {limit} live streams of events open, the most at a time; close one first',
  },
  INTERNAL: { status: 500, zh: '系统出错，编号 {requestId}', en: 'Our fault; quote {requestId}' },
  UNAVAILABLE: {
    status: 503,
    zh: '系统暂时不可用，请稍后原样重试（提交时用同一 Idempotency-Key）',
    en: 'Away for a moment. Send the same again, a command with the same Idempotency-Key',
  },
  IDENTITY_PROVIDER_AWAY: {
    status: 503,
    zh: '身份提供方暂时无法访问，请稍后重试；密钥不受影响',
    en: 'The provider of identities cannot be asked at the moment; try again. Keys are not concerned',
  },
  READ_MODEL_BEHIND: { status: 503, zh: '数据正在更新，请稍后', en: 'Data is catching up' },
  OVERLOADED: {
    status: 503,
    zh: '系统繁忙，未作任何记录，请稍后以同一 Idempotency-Key 重试',
    en: 'Too busy; nothing was recorded. Retry with the same Idempotency-Key',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    zh: '未能确认是否已记录，请以同一 Idempotency-Key 重试',
    en: 'It is not known whether this was recorded. Retry with the same Idempotency-Key',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEM_CODES, code);
