import { declareContext } from '../declaration';
import { allocateNumbers } from './allocate-numbers/allocate-numbers';
import { annulByOrder } from './bulk-annulment/annul-by-order';
import { confirmBulkOrder } from './bulk-annulment/confirm-bulk-order';
import { proposeBulkOrder } from './bulk-annulment/propose-bulk-order';
import { settleBulkOrder } from './bulk-annulment/settle-bulk-order';
import { bulkOrder, bulkOrderState } from './bulk-order';
import { bulkOrderRegister } from './bulk-order-register/bulk-order-register.projection';
import { bulkOrderEvents } from './bulk-order.events';
import { certificate, certificateState } from './certificate';
import { certificateEvents, seriesEvents } from './certificate.events';
import { certificateRefusals } from './certificate.refusals';
import { certificateRegister } from './certificate-register/certificate-register.projection';
import { confirmAnnulment } from './confirm-annulment/confirm-annulment';
import { correctCertificate } from './correct-certificate/correct-certificate';
import { findFallenAward } from './find-fallen-award/find-fallen-award';
import { findFallenBasis } from './find-fallen-basis/find-fallen-basis';
import { findUndoneResult } from './find-undone-result/find-undone-result';
import { issueCertificate, issueCertificateUnnamed } from './issue-certificate/issue-certificate';
import { reserveNumbers } from './issue-certificate/reserve-numbers';
import { voidNumber } from './issue-certificate/void-number';
import { numberSeries, reservedNumbers, takenNumbers } from './number-series';
import { deliverCertificate } from './keep-paper/deliver-certificate';
import { printCertificate } from './keep-paper/print-certificate';
import { reportUpload } from './keep-paper/report-upload';
import { voidPrint } from './keep-paper/void-print';
import { makeUploadTable } from './upload-table/make-upload-table';
import { uploadTable, uploadTableState } from './upload-table/upload-table';
import { uploadTableEvents } from './upload-table.events';
import { proposeAnnulment } from './propose-annulment/propose-annulment';
import { confirmReinstatement } from './reinstate-certificate/confirm-reinstatement';
import { proposeReinstatement } from './reinstate-certificate/propose-reinstatement';
import { reissueCertificate } from './reissue-certificate/reissue-certificate';
import { statusLists } from './status-list/status-list.projection';
import { confirmSuspension } from './suspend-certificate/confirm-suspension';
import { liftSuspension } from './suspend-certificate/lift-suspension';
import { proposeSuspension } from './suspend-certificate/propose-suspension';

export const certificateContext = declareContext({
  name: 'certificate',
  events: [...seriesEvents, ...certificateEvents, ...bulkOrderEvents, ...uploadTableEvents],
  folds: [numberSeries, certificate, bulkOrder, uploadTable],
  rules: [
    allocateNumbers,
    reserveNumbers,
    voidNumber,
    issueCertificate,
    issueCertificateUnnamed,
    proposeAnnulment,
    confirmAnnulment,
    proposeReinstatement,
    confirmReinstatement,
    proposeSuspension,
    confirmSuspension,
    liftSuspension,
    findUndoneResult,
    findFallenBasis,
    findFallenAward,
    proposeBulkOrder,
    confirmBulkOrder,
    annulByOrder,
    settleBulkOrder,
    correctCertificate,
    reissueCertificate,
    printCertificate,
    voidPrint,
    deliverCertificate,
    reportUpload,
    makeUploadTable,
  ],
  views: [reservedNumbers, takenNumbers, certificateState, bulkOrderState, uploadTableState],
  projections: [certificateRegister, bulkOrderRegister, statusLists],
  refusals: certificateRefusals,
});
