import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { PageQuery } from '../../../http/lists/page.dto';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import { NOT_YET } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { beijingDayOf, Instant } from '../../../kernel/instant';
import type { Uuid } from '../../../kernel/uuid';
import type { Shown } from '../../../people/vault.provider';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { placeOf } from '../../../projecting/querying/page-of.query';
import type { ObjectionRow } from './batch-register.entity';
import { BatchRegister, RAISED } from './batch-register.query';
import { CandidateNames } from './candidate-names.provider';

const PURPOSE = 'OBJECTION';

/** Objections with their words: read by those who decide them, and by the regulator. */
@ApiTags('objections')
@Controller('v1/batches/:id/objections')
export class ObjectionsController {
  constructor(
    private readonly register: BatchRegister,
    private readonly names: CandidateNames,
    private readonly texts: VaultTexts,
    private readonly pages: Pages,
  ) {}

  /** In the order in which they were raised, each as it stood on the day asked for. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async objections(
    @Param('id', IdPipe) id: Uuid,
    @Query() query: PageQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const page = this.pages.asked(query, { list: 'objections', batchId: id });
    const { value, atPosition } = await this.register.objections(caller, id, page, asOf);
    const objections = found(value);
    const names = await this.names.of(
      objections.rows.map(({ personRef }) => personRef),
      caller,
    );
    const words = await this.wordsOf(objections.rows, caller);
    return this.pages.answer(asOf, atPosition, page, objections, {
      placeOf: (row) => placeOf(row, { place: RAISED }),
      item: (row, index) => shown(row, names[index], words, asOf.effectiveOn),
    });
  }

  /** Auditors read none. */
  private async wordsOf(rows: readonly ObjectionRow[], caller: Caller): Promise<ReadonlyMap<string, string>> {
    if (caller.audience === 'auditor') return new Map();
    const wanted = rows
      .flatMap(({ text, answer, objector }) => [text, ...(answer ? [answer] : []), ...(objector ? [objector.name, objector.contact] : [])])
      .map(({ textId, version }) => ({ textId: textId as Uuid, version }));
    const read = await this.texts.revealTexts({ reader: caller, wanted, purpose: PURPOSE });
    return new Map(wanted.flatMap(({ textId }, index) => (read[index] === undefined ? [] : [[textId, wordsIn(read[index])] as const])));
  }
}

/** It is raised and resolved on the days on which that was recorded. */
function objectionOn({ state, raisedAt, resolvedAt }: Pick<ObjectionRow, 'state' | 'raisedAt' | 'resolvedAt'>, on: Day): string {
  if (on < beijingDayOf(raisedAt as Instant)) return NOT_YET;
  return resolvedAt !== null && beijingDayOf(resolvedAt as Instant) <= on ? state : 'OPEN';
}

const wordsIn = (text: Shown): string => (text === 'ERASED' ? text : text.value);

const shown = (
  { objectionId, candidacyId, batchId, workerId, state, by, objector, text, answer, raisedAt, resolvedAt }: ObjectionRow,
  name: string | undefined,
  words: ReadonlyMap<string, string>,
  on: Day,
): object => ({
  id: objectionId,
  candidacyId,
  batchId,
  workerId,
  ...(name === undefined ? {} : { name }),
  state: objectionOn({ state, raisedAt, resolvedAt }, on),
  by,
  text: words.get(text.textId) ?? null,
  objector: objector ? { name: words.get(objector.name.textId) ?? null, contact: words.get(objector.contact.textId) ?? null } : null,
  answer: answer ? (words.get(answer.textId) ?? null) : null,
  raisedAt,
  resolvedAt,
});
