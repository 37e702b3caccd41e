import { Module } from '@nestjs/common';
import { RecordPromotionWhenApprenticeRises } from './record-promotion-when-apprentice-rises.process';

@Module({ providers: [RecordPromotionWhenApprenticeRises] })
export class RecordPromotionWhenApprenticeRisesModule {}
