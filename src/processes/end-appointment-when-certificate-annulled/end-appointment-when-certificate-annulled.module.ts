import { Module } from '@nestjs/common';
import { EndAppointmentWhenCertificateAnnulled } from './end-appointment-when-certificate-annulled.process';

@Module({ providers: [EndAppointmentWhenCertificateAnnulled] })
export class EndAppointmentWhenCertificateAnnulledModule {}
