import { dying } from '../../test/support/killing/kill-stage';
import { STAGES } from '../../test/support/killing/kill-stages';
import { PAY_STAGES } from '../../test/support/killing/killed-pay';
import { itSurvives } from '../../test/support/killing/killed-play';
import { preparedRecogniser, RECOGNISER_STAGES } from '../../test/support/killing/killed-recogniser';

itSurvives({ prepare: preparedRecogniser, stages: RECOGNISER_STAGES, elsewhere: [...dying(STAGES), ...dying(PAY_STAGES)] });
