import { declareContext } from '../declaration';
import { checkForeignCertificate } from './check-foreign-certificate/check-foreign-certificate';
import { recordForeignCertificate } from './check-foreign-certificate/record-foreign-certificate';
import { decideErasure } from './erase-person/decide-erasure';
import { requestErasure } from './erase-person/request-erasure';
import { erasureRegister } from './erasure-register/erasure-register.projection';
import { employeeNumber, employeeNumberState } from './employee-number';
import { employeeNumberEvents } from './employee-number.events';
import { employment, employmentHistory } from './employment';
import { endEmployment } from './end-employment/end-employment';
import { leavePost } from './hold-post/leave-post';
import { takePost } from './hold-post/take-post';
import { liftHold } from './legal-hold/lift-hold';
import { placeHold } from './legal-hold/place-hold';
import { linkNumber } from './link-numbers/link-number';
import { dropNumber, nameNumber } from './link-numbers/name-number';
import { releaseNumber } from './link-numbers/release-number';
import { confirmLink } from './link-records/confirm-link';
import { proposeDivision } from './link-records/propose-division';
import { proposeJoin } from './link-records/propose-join';
import { legalHolds, person } from './person';
import { personEvents } from './person.events';
import { qualification, qualifications } from './qualification';
import { recordEmployment } from './record-employment/record-employment';
import { recordQualification } from './record-qualification/record-qualification';
import { recordSchooling } from './record-schooling/record-schooling';
import { recordLinkEvents } from './record-link.events';
import { recordLinks, recordLinksOf } from './record-links';
import { registerWorker } from './register-workers/register-worker';
import { replaceDocument } from './replace-document/replace-document';
import { worker, workerRecord } from './worker';
import { workerRegister } from './worker-register/worker-register.projection';
import { employmentEvents, qualificationEvents, workerEvents } from './workforce.events';
import { workforceRefusals } from './workforce.refusals';

export const workforce = declareContext({
  name: 'workforce',
  events: [...workerEvents, ...employmentEvents, ...qualificationEvents, ...recordLinkEvents, ...personEvents, ...employeeNumberEvents],
  folds: [worker, employment, qualification, recordLinks, person, employeeNumber],
  rules: [
    registerWorker,
    recordEmployment,
    endEmployment,
    takePost,
    leavePost,
    recordQualification,
    recordSchooling,
    recordForeignCertificate,
    checkForeignCertificate,
    proposeJoin,
    proposeDivision,
    confirmLink,
    replaceDocument,
    placeHold,
    liftHold,
    requestErasure,
    decideErasure,
    linkNumber,
    releaseNumber,
    nameNumber,
    dropNumber,
  ],
  views: [workerRecord, employmentHistory, qualifications, recordLinksOf, legalHolds, employeeNumberState],
  projections: [workerRegister, erasureRegister],
  refusals: workforceRefusals,
});
