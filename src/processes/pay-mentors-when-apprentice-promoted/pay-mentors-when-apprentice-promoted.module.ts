import { Module } from '@nestjs/common';
import { PayMentorsWhenApprenticePromoted } from './pay-mentors-when-apprentice-promoted.process';

@Module({ providers: [PayMentorsWhenApprenticePromoted] })
export class PayMentorsWhenApprenticePromotedModule {}
