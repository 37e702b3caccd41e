import { Module } from '@nestjs/common';
import { BatchRegister } from '../batch-register/batch-register.query';
import { ImportEnvelopes } from '../imports/applying/import-envelope.provider';
import { ApplyEvidenceController } from './apply-evidence.controller';
import { ApplyEvidence } from './apply-evidence.provider';
import { AttachFiles } from './attach-files.provider';
import { BatchCandidates } from './batch-candidates.provider';
import { CheckEvidence } from './check-evidence.provider';
import { EvidenceImportsController } from './evidence-imports.controller';
import { EvidenceJobs } from './evidence-jobs.provider';
import { EvidenceRows } from './evidence-rows.provider';
import { HeapGrowth } from '../jobs/heap-growth.provider';
import { EvidenceRunner } from './evidence-runner.provider';
import { EvidenceUploads } from './evidence-uploads.provider';
import { EvidenceView } from './evidence-view.provider';
import { UploadEvidenceController } from './upload-evidence.controller';
import { UploadEvidenceHandler } from './upload-evidence.handler';
import { ZipBodies } from './zip-bodies.provider';

/** Archives of photos and papers, matched with the candidates of a batch. */
@Module({
  controllers: [UploadEvidenceController, EvidenceImportsController, ApplyEvidenceController],
  providers: [
    // One for all jobs of the process.
    { provide: HeapGrowth, useFactory: () => HeapGrowth.ofThisProcess() },
    UploadEvidenceHandler,
    ZipBodies,
    EvidenceUploads,
    EvidenceJobs,
    EvidenceRows,
    EvidenceRunner,
    EvidenceView,
    CheckEvidence,
    ApplyEvidence,
    AttachFiles,
    BatchCandidates,
    BatchRegister,
    ImportEnvelopes,
  ],
  exports: [EvidenceJobs, EvidenceRunner, HeapGrowth],
})
export class EvidenceImportsModule {}
