import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { VaultTexts } from '../../../people/vault-texts.provider';
import type { ObjectionMade } from './appointment-register.entity';
import { AppointmentRegister } from './appointment-register.query';

const PURPOSE = 'OBJECTION';

/** Objections to a nomination with their words: read by those who decide them, and by the regulator. */
@ApiTags('appointments')
@Controller('v1/appointments/:id/objections')
export class AppointmentObjectionsController {
  constructor(
    private readonly register: AppointmentRegister,
    private readonly texts: VaultTexts,
  ) {}

  /** In the order in which they were raised, each as it stood on the day asked for. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async objections(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const { value, atPosition } = await this.register.appointment(caller, id, asOf);
    const { objections, revision } = found(value);
    const words = await this.wordsOf(objections, caller);
    return versioned(
      revision,
      answeredAsOf(asOf, atPosition, { id, objections: objections.map((each) => shown(each, words, asOf.effectiveOn)) }),
    );
  }

  /** Auditors read none. */
  private async wordsOf(objections: readonly ObjectionMade[], reader: Caller): Promise<ReadonlyMap<string, string>> {
    if (reader.audience === 'auditor') return new Map();
    const wanted = objections
      .flatMap(({ text, name, contact, answer }) => [text, name, contact, ...(answer ? [answer] : [])])
      .map(({ textId, version }) => ({ textId: textId as Uuid, version }));
    const read = await this.texts.revealTexts({ reader, wanted, purpose: PURPOSE });
    return new Map(
      wanted.flatMap(({ textId }, index) => {
        const text = read[index];
        return text === undefined ? [] : [[textId, text === 'ERASED' ? text : text.value] as const];
      }),
    );
  }
}

const shown = (
  { objectionId, course, text, name, contact, answer }: ObjectionMade,
  words: ReadonlyMap<string, string>,
  on: Day,
): object => {
  const said = (kept: { readonly textId: string } | null): string | null => (kept ? (words.get(kept.textId) ?? null) : null);
  return {
    id: objectionId,
    state: stateOn(course, on),
    text: said(text),
    objector: { name: said(name), contact: said(contact) },
    answer: said(answer),
  };
};
