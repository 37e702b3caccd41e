import { ChoiceField, WordsField } from '../../../http/requests/fields.decorator';
import { OBJECTION_RESOLUTIONS } from '../nomination-objection.events';

/** Two printed pages. */
const MAX_CHARACTERS = 2_000;

export class ResolveAppointmentObjectionBody {
  @ChoiceField(OBJECTION_RESOLUTIONS, {
    description:
      'NOTICE_RESTARTED: something was mended, and the notice begins anew today; NOMINATION_REFUSED: the nomination goes no further',
    example: 'DISMISSED',
  })
  resolution!: (typeof OBJECTION_RESOLUTIONS)[number];

  @WordsField(MAX_CHARACTERS, { description: 'The answer; kept in the vault', example: '经核实，任职年限符合规定' })
  text!: string;
}
