import { declareContext } from '../declaration';
import { allocateNumbers } from './allocate-numbers/allocate-numbers';
import { certificate, certificateState } from './certificate';
import { certificateEvents, seriesEvents } from './certificate.events';
import { certificateRefusals } from './certificate.refusals';
import { certificateRegister } from './certificate-register/certificate-register.projection';
import { confirmAnnulment } from './confirm-annulment/confirm-annulment';
import { correctCertificate } from './correct-certificate/correct-certificate';
import { issueCertificate } from './issue-certificate/issue-certificate';
import { reserveNumbers } from './issue-certificate/reserve-numbers';
import { voidNumber } from './issue-certificate/void-number';
import { numberSeries, reservedNumbers } from './number-series';
import { deliverCertificate } from './keep-paper/deliver-certificate';
import { printCertificate } from './keep-paper/print-certificate';
import { reportUpload } from './keep-paper/report-upload';
import { voidPrint } from './keep-paper/void-print';
import { proposeAnnulment } from './propose-annulment/propose-annulment';
import { confirmReinstatement } from './reinstate-certificate/confirm-reinstatement';
import { proposeReinstatement } from './reinstate-certificate/propose-reinstatement';
import { reissueCertificate } from './reissue-certificate/reissue-certificate';
import { confirmSuspension } from './suspend-certificate/confirm-suspension';
import { liftSuspension } from './suspend-certificate/lift-suspension';
import { proposeSuspension } from './suspend-certificate/propose-suspension';

export const certificateContext = declareContext({
  name: 'certificate',
  events: [...seriesEvents, ...certificateEvents],
  folds: [numberSeries, certificate],
  rules: [
    allocateNumbers, reserveNumbers, voidNumber, issueCertificate,
    proposeAnnulment, confirmAnnulment, proposeReinstatement, confirmReinstatement, proposeSuspension, confirmSuspension, liftSuspension,
    correctCertificate, reissueCertificate, printCertificate, voidPrint, deliverCertificate, reportUpload,
  ],
  views: [reservedNumbers, certificateState],
  projections: [certificateRegister],
  refusals: certificateRefusals,
});
