import { Module } from '@nestjs/common';
import { CertifyWhenNoticeCloses } from './certify-when-notice-closes.process';

@Module({ providers: [CertifyWhenNoticeCloses] })
export class CertifyWhenNoticeClosesModule {}
