import { dying } from '../../test/support/killing/kill-stage';
import { STAGES } from '../../test/support/killing/kill-stages';
import { PAY_STAGES } from '../../test/support/killing/killed-pay';
import { itSurvives } from '../../test/support/killing/killed-play';
import { RECOGNISER_STAGES } from '../../test/support/killing/killed-recogniser';
import { preparedStory } from '../../test/support/killing/killed-story';

itSurvives({ prepare: preparedStory, stages: STAGES, elsewhere: [...dying(PAY_STAGES), ...dying(RECOGNISER_STAGES)] });
