import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isAuthority } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { tongueOf } from '../../../http/problems/language';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { Vault } from '../../../people/vault.provider';
import { CertificateRegister } from '../certificate-register/certificate-register.query';
import { CertificateHistory, History } from './certificate-history.query';
import { historyLines, NamedEntry } from './history-lines';
import { historyPage, HistoryPage } from './history-page';
import { HISTORY_PAGE_POLICY } from './history-page-policy.hash';
import { CertificateHistoryQuery } from './certificate-history.dto';

const PURPOSE = 'CERTIFICATE_HISTORY';

@ApiTags('certificates')
@Controller('v1/certificates/:id/history')
export class CertificateHistoryController {
  constructor(
    private readonly register: CertificateRegister,
    private readonly histories: CertificateHistory,
    private readonly vault: Vault,
  ) {}

  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async history(
    @Param('id', IdPipe) id: Uuid,
    @Query() query: CertificateHistoryQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
    @Headers('accept-language') accepted?: string,
    @Headers('accept') accept?: string,
  ): Promise<Answer> {
    // Row-level security decides whether the caller may know the certificate at all; the streams know no callers.
    const { value, atPosition } = await this.register.find(caller, id, asOf);
    found(value);
    const history = found(await this.histories.of(id, asOf));
    const entries = await this.named(history, caller);
    const language = tongueOf(accepted);
    if (query.as === 'text') return text(historyLines(entries, language));
    if (query.as === 'html' || (query.as === undefined && /\btext\/html\b/.test(accept ?? '')))
      return page({ number: found(value).number, knownAt: asOf.knownAt, entries, language });
    const shown = entries.map((entry) => json(entry, history));
    return new Answer(OK, {}, answeredAsOf(asOf, atPosition, { certificateId: id, entries: shown }));
  }

  /** Names of those who acted, for the regulator and the own enterprise; each reading is logged by the vault. */
  private async named({ entries, files }: History, caller: Caller): Promise<readonly NamedEntry[]> {
    const refs = [...new Set(entries.filter(({ who }) => who.kind === 'person').map(({ who }) => who.ref))];
    const mayKnow = isAuthority(caller.audience) || caller.audience === 'enterprise';
    const names = mayKnow ? await this.vault.reveal({ reader: caller, refs, fields: ['name'], purpose: PURPOSE }) : new Map();
    return entries.map((entry) => {
      const shown = names.get(entry.who.ref);
      const fileSha256 = files.find(({ importId }) => importId === entry.source?.importId)?.sha256 ?? null;
      return { ...entry, fileSha256, whoName: shown === 'ERASED' ? '已删除' : (shown?.name?.value ?? null) };
    });
  }
}

const OK = 200;
const text = (lines: readonly string[]): Answer => new Answer(OK, { 'content-type': 'text/plain; charset=utf-8' }, `${lines.join('\n')}\n`);

/** For people: to read, and to print; Vary, since one address answers in several forms. */
const page = (of: HistoryPage): Answer =>
  new Answer(
    OK,
    {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': HISTORY_PAGE_POLICY,
      vary: 'Accept, Accept-Language, Authorization',
    },
    historyPage(of),
  );

const json = (
  {
    eventId,
    type,
    position,
    at,
    atBeijing,
    who,
    whoName,
    code,
    zh,
    en,
    before,
    after,
    why,
    decision,
    ruleSet,
    ruleId,
    policyPack,
    source,
  }: NamedEntry,
  { files }: History,
): object => ({
  eventId,
  type,
  position: String(position),
  at,
  when: atBeijing,
  who: { ...who, name: whoName },
  what: { code, zh, en },
  before,
  after,
  why,
  rule: { decision, ruleSet, ruleId, policyPack },
  source: source && { ...files.find(({ importId }) => importId === source.importId), ...source },
});
