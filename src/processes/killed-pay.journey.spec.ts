import { dying } from '../../test/support/kill-stage';
import { STAGES } from '../../test/support/kill-stages';
import { expectPaidOnce, PAY_STAGES, preparedPay } from '../../test/support/killed-pay';
import { itSurvives } from '../../test/support/killed-play';
import { RECOGNISER_STAGES } from '../../test/support/killed-recogniser';

itSurvives({ prepare: preparedPay, stages: PAY_STAGES, elsewhere: [...dying(STAGES), ...dying(RECOGNISER_STAGES)], comesTo: expectPaidOnce });
