import { dying } from '../../test/support/killing/kill-stage';
import { STAGES } from '../../test/support/killing/kill-stages';
import { expectPaidOnce, PAY_STAGES, preparedPay } from '../../test/support/killing/killed-pay';
import { itSurvives } from '../../test/support/killing/killed-play';
import { RECOGNISER_STAGES } from '../../test/support/killing/killed-recogniser';

itSurvives({
  prepare: preparedPay,
  stages: PAY_STAGES,
  elsewhere: [...dying(STAGES), ...dying(RECOGNISER_STAGES)],
  comesTo: expectPaidOnce,
});
