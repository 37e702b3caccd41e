import { Module } from '@nestjs/common';
import { Cursors } from '../../http/lists/cursors.provider';
import { Remarks } from '../../people/remarks.provider';
import { AssessmentModule } from '../assessment/services';
import { ActOnCertificateHandler } from './act-on-certificate.handler';
import { AllocateNumbersController } from './allocate-numbers/allocate-numbers.controller';
import { AllocateNumbersHandler } from './allocate-numbers/allocate-numbers.handler';
import { ImportNumbersController } from './allocate-numbers/import-numbers.controller';
import { ImportNumbersHandler } from './allocate-numbers/import-numbers.handler';
import { BulkAnnulmentController } from './bulk-annulment/bulk-annulment.controller';
import { BulkOrders } from './bulk-annulment/bulk-orders.query';
import { BulkOrderRegisterController } from './bulk-order-register/bulk-order-register.controller';
import { BulkOrderRegister } from './bulk-order-register/bulk-order-register.query';
import { CarryOutBulkOrderHandler } from './bulk-annulment/carry-out-bulk-order.handler';
import { ConfirmBulkOrderHandler } from './bulk-annulment/confirm-bulk-order.handler';
import { ProposeBulkOrderHandler } from './bulk-annulment/propose-bulk-order.handler';
import { CertificateBundles } from './certificate-forms/certificate-bundle.provider';
import { CertificateCodes } from './certificate-forms/certificate-codes.provider';
import { CertificateFilesController } from './certificate-forms/certificate-files.controller';
import { CertificateFormAnswers } from './certificate-forms/certificate-form-answers.provider';
import { CertificatePapers } from './certificate-forms/certificate-papers.provider';
import { CertificateHistoryController } from './certificate-history/certificate-history.controller';
import { CertificateHistory } from './certificate-history/certificate-history.query';
import { CertificateRegisterController } from './certificate-register/certificate-register.controller';
import { CertificateRegister } from './certificate-register/certificate-register.query';
import { ConfirmAnnulmentController } from './confirm-annulment/confirm-annulment.controller';
import { ConfirmAnnulmentHandler } from './confirm-annulment/confirm-annulment.handler';
import { CorrectCertificateController } from './correct-certificate/correct-certificate.controller';
import { CorrectCertificateHandler } from './correct-certificate/correct-certificate.handler';
import { CertifiedFacts } from './credential/certified-facts.provider';
import { Credentials } from './credential/credentials.provider';
import { OwnCredentialController } from './credential/own-credential.controller';
import { DeliveryListController } from './delivery-list/delivery-list.controller';
import { DeliveryNames } from './delivery-list/delivery-names.provider';
import { FindFallenAwardHandler } from './find-fallen-award/find-fallen-award.handler';
import { FindFallenBasisHandler } from './find-fallen-basis/find-fallen-basis.handler';
import { FindUndoneResultHandler } from './find-undone-result/find-undone-result.handler';
import { Holders } from './holders.provider';
import { CertifyBatchHandler } from './issue-certificate/certify-batch.handler';
import { IssueCertificateController } from './issue-certificate/issue-certificate.controller';
import { IssueCertificateHandler } from './issue-certificate/issue-certificate.handler';
import { IssuingNamesOf } from './issuing-names.provider';
import { Issuing } from './issue-certificate/issuing.provider';
import { Numbering } from './issue-certificate/numbering.provider';
import { PrintedHolders } from './printed-holders.provider';
import { PrintedVersions } from './printed-versions.provider';
import { PublicRecords } from './public-record/public-records.provider';
import { PublicTokens } from './public-tokens.provider';
import { VoidNumbersHandler } from './issue-certificate/void-numbers.handler';
import { KeepPaperController } from './keep-paper/keep-paper.controller';
import { NumberRegisterController } from './number-register/number-register.controller';
import { NumberRegister } from './number-register/number-register.query';
import { OwnCertificates } from './own-certificates.provider';
import { AnswerUploadsHandler, SendUploadsHandler } from './upload-table/answer-uploads.handler';
import { MakeUploadTableHandler } from './upload-table/make-upload-table.handler';
import { UploadFiles } from './upload-table/upload-files.provider';
import { UploadTablesController } from './upload-table/upload-tables.controller';
import { UploadTables } from './upload-table/upload-tables.query';
import { ProposeAnnulmentController } from './propose-annulment/propose-annulment.controller';
import { ProposeAnnulmentHandler } from './propose-annulment/propose-annulment.handler';
import { ReinstateCertificateController } from './reinstate-certificate/reinstate-certificate.controller';
import { ReissueCertificateController } from './reissue-certificate/reissue-certificate.controller';
import { ProposeSuspensionHandler } from './suspend-certificate/propose-suspension.handler';
import { SuspendCertificateController } from './suspend-certificate/suspend-certificate.controller';
import { ReturnDeliveryListController } from './return-delivery-list/return-delivery-list.controller';
import { ReturnDeliveryListHandler } from './return-delivery-list/return-delivery-list.handler';
import { StatusListsController } from './status-list/status-lists.controller';
import { StatusLists } from './status-list/status-lists.query';
import { ToldLists } from './status-list/told-lists.provider';
import { SupervisedCertificates } from './supervised-certificates.provider';

@Module({
  imports: [AssessmentModule],
  controllers: [
    IssueCertificateController,
    ProposeAnnulmentController,
    ConfirmAnnulmentController,
    ReinstateCertificateController,
    SuspendCertificateController,
    CorrectCertificateController,
    ReissueCertificateController,
    KeepPaperController,
    DeliveryListController,
    ReturnDeliveryListController,
    UploadTablesController,
    BulkAnnulmentController,
    BulkOrderRegisterController,
    AllocateNumbersController,
    ImportNumbersController,
    NumberRegisterController,
    CertificateRegisterController,
    CertificateHistoryController,
    CertificateFilesController,
    OwnCredentialController,
    StatusListsController,
  ],
  providers: [
    IssueCertificateHandler,
    CertifyBatchHandler,
    VoidNumbersHandler,
    ProposeAnnulmentHandler,
    ConfirmAnnulmentHandler,
    ActOnCertificateHandler,
    ProposeSuspensionHandler,
    CorrectCertificateHandler,
    ProposeBulkOrderHandler,
    ConfirmBulkOrderHandler,
    CarryOutBulkOrderHandler,
    BulkOrders,
    BulkOrderRegister,
    FindUndoneResultHandler,
    FindFallenBasisHandler,
    FindFallenAwardHandler,
    AllocateNumbersHandler,
    ImportNumbersHandler,
    NumberRegister,
    OwnCertificates,
    Remarks,
    Issuing,
    Numbering,
    PrintedVersions,
    PublicRecords,
    PublicTokens,
    SupervisedCertificates,
    CertificateRegister,
    CertificateHistory,
    Holders,
    DeliveryNames,
    ReturnDeliveryListHandler,
    MakeUploadTableHandler,
    SendUploadsHandler,
    AnswerUploadsHandler,
    UploadFiles,
    UploadTables,
    Cursors,
    CertifiedFacts,
    Credentials,
    StatusLists,
    ToldLists,
    PrintedHolders,
    IssuingNamesOf,
    CertificateCodes,
    CertificatePapers,
    CertificateBundles,
    CertificateFormAnswers,
  ],
  exports: [CertificateRegister, CertificateHistory, Holders, PublicRecords, PublicTokens],
})
export class CertificateModule {}
