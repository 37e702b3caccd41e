import { Module } from '@nestjs/common';
import { CareerModule } from '../../contexts/career/services';
import { EndRecognitionsWhenAnnulled } from './end-recognitions-when-annulled.process';

@Module({ imports: [CareerModule], providers: [EndRecognitionsWhenAnnulled] })
export class EndRecognitionsWhenAnnulledModule {}
