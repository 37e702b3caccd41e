import { declareContext } from '../declaration';
import { certificate, certificateState } from './certificate';
import { certificateEvents, seriesEvents } from './certificate.events';
import { certificateRefusals } from './certificate.refusals';
import { certificateRegister } from './certificate-register/certificate-register.projection';
import { confirmAnnulment } from './confirm-annulment/confirm-annulment';
import { issueCertificate } from './issue-certificate/issue-certificate';
import { reserveNumbers } from './issue-certificate/reserve-numbers';
import { voidNumber } from './issue-certificate/void-number';
import { numberSeries, reservedNumbers } from './number-series';
import { proposeAnnulment } from './propose-annulment/propose-annulment';

export const certificateContext = declareContext({
  name: 'certificate',
  events: [...seriesEvents, ...certificateEvents],
  folds: [numberSeries, certificate],
  rules: [reserveNumbers, voidNumber, issueCertificate, proposeAnnulment, confirmAnnulment],
  views: [reservedNumbers, certificateState],
  projections: [certificateRegister],
  refusals: certificateRefusals,
});
