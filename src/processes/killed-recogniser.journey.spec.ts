import { dying } from '../../test/support/kill-stage';
import { STAGES } from '../../test/support/kill-stages';
import { PAY_STAGES } from '../../test/support/killed-pay';
import { itSurvives } from '../../test/support/killed-play';
import { preparedRecogniser, RECOGNISER_STAGES } from '../../test/support/killed-recogniser';

itSurvives({ prepare: preparedRecogniser, stages: RECOGNISER_STAGES, elsewhere: [...dying(STAGES), ...dying(PAY_STAGES)] });
