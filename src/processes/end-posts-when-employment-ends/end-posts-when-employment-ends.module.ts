import { Module } from '@nestjs/common';
import { WorkforceModule } from '../../contexts/workforce/services';
import { EndPostsWhenEmploymentEnds } from './end-posts-when-employment-ends.process';

@Module({ imports: [WorkforceModule], providers: [EndPostsWhenEmploymentEnds] })
export class EndPostsWhenEmploymentEndsModule {}
