import { declareContext } from '../declaration';
import { employment, employmentHistory } from './employment';
import { endEmployment } from './end-employment/end-employment';
import { qualification, qualifications } from './qualification';
import { recordEmployment } from './record-employment/record-employment';
import { recordQualification } from './record-qualification/record-qualification';
import { registerWorker } from './register-workers/register-worker';
import { worker, workerRecord } from './worker';
import { workerRegister } from './worker-register/worker-register.projection';
import { employmentEvents, qualificationEvents, workerEvents } from './workforce.events';
import { workforceRefusals } from './workforce.refusals';

export const workforce = declareContext({
  name: 'workforce',
  events: [...workerEvents, ...employmentEvents, ...qualificationEvents],
  folds: [worker, employment, qualification],
  rules: [registerWorker, recordEmployment, endEmployment, recordQualification],
  views: [workerRecord, employmentHistory, qualifications],
  projections: [workerRegister],
  refusals: workforceRefusals,
});
