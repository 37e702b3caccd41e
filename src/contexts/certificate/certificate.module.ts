import { Module } from '@nestjs/common';
import { Cursors } from '../../http/cursors.provider';
import { CertificateHistoryController } from './certificate-history/certificate-history.controller';
import { CertificateHistory } from './certificate-history/certificate-history.query';
import { CertificateRegisterController } from './certificate-register/certificate-register.controller';
import { CertificateRegister } from './certificate-register/certificate-register.query';
import { ConfirmAnnulmentController } from './confirm-annulment/confirm-annulment.controller';
import { ConfirmAnnulmentHandler } from './confirm-annulment/confirm-annulment.handler';
import { Holders } from './holders.provider';
import { CertifyBatchHandler } from './issue-certificate/certify-batch.handler';
import { IssueCertificateController } from './issue-certificate/issue-certificate.controller';
import { IssueCertificateHandler } from './issue-certificate/issue-certificate.handler';
import { Issuing } from './issue-certificate/issuing.provider';
import { Numbering } from './issue-certificate/numbering.provider';
import { PrintedVersions } from './issue-certificate/printed-versions.provider';
import { VoidNumbersHandler } from './issue-certificate/void-numbers.handler';
import { ProposeAnnulmentController } from './propose-annulment/propose-annulment.controller';
import { ProposeAnnulmentHandler } from './propose-annulment/propose-annulment.handler';
import { SupervisedCertificates } from './supervised-certificates.provider';

@Module({
  controllers: [IssueCertificateController, ProposeAnnulmentController, ConfirmAnnulmentController, CertificateRegisterController, CertificateHistoryController],
  providers: [
    IssueCertificateHandler, CertifyBatchHandler, VoidNumbersHandler, ProposeAnnulmentHandler, ConfirmAnnulmentHandler,
    Issuing, Numbering, PrintedVersions, SupervisedCertificates, CertificateRegister, CertificateHistory, Holders, Cursors,
  ],
  exports: [CertificateRegister],
})
export class CertificateModule {}
