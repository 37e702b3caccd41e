import { dying } from '../../test/support/kill-stage';
import { STAGES } from '../../test/support/kill-stages';
import { PAY_STAGES } from '../../test/support/killed-pay';
import { itSurvives } from '../../test/support/killed-play';
import { RECOGNISER_STAGES } from '../../test/support/killed-recogniser';
import { preparedStory } from '../../test/support/killed-story';

itSurvives({ prepare: preparedStory, stages: STAGES, elsewhere: [...dying(PAY_STAGES), ...dying(RECOGNISER_STAGES)] });
