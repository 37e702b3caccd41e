import { Module } from '@nestjs/common';
import { CarryOutBulkOrderWhenConfirmed } from './carry-out-bulk-order-when-confirmed.process';

@Module({ providers: [CarryOutBulkOrderWhenConfirmed] })
export class CarryOutBulkOrderWhenConfirmedModule {}
