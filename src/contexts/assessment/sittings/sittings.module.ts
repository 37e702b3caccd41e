import { Module } from '@nestjs/common';
import { AccreditationModule } from '../../accreditation/services';
import { AssignExaminerHandler } from './assign-examiner/assign-examiner.handler';
import { BatchOfSitting } from './batch-of-sitting.provider';
import { CancelSittingHandler } from './cancel-sitting/cancel-sitting.handler';
import { DeclareRecusalHandler } from './declare-recusal/declare-recusal.handler';
import { ExaminerDuties } from './examiner-duties.provider';
import { HandOverPapersHandler } from './hand-over-papers/hand-over-papers.handler';
import { HoldSittingHandler } from './hold-sitting/hold-sitting.handler';
import { SittingLinks } from './record-links.provider';
import { ReleaseExaminerHandler } from './release-examiner/release-examiner.handler';
import { RunSittingController } from './run-sitting.controller';
import { ScheduleSittingController } from './schedule-sitting/schedule-sitting.controller';
import { ScheduleSittingHandler } from './schedule-sitting/schedule-sitting.handler';
import { SeatCandidatesHandler } from './seat-candidates/seat-candidates.handler';
import { SittingRegisterController } from './sitting-register/sitting-register.controller';
import { SittingRegister } from './sitting-register/sitting-register.query';
import { StaffSittingController } from './staff-sitting.controller';

@Module({
  imports: [AccreditationModule],
  controllers: [ScheduleSittingController, StaffSittingController, RunSittingController, SittingRegisterController],
  providers: [
    ScheduleSittingHandler,
    SeatCandidatesHandler,
    AssignExaminerHandler,
    ReleaseExaminerHandler,
    DeclareRecusalHandler,
    HandOverPapersHandler,
    HoldSittingHandler,
    CancelSittingHandler,
    ExaminerDuties,
    SittingLinks,
    BatchOfSitting,
    SittingRegister,
  ],
  exports: [SittingRegister, SittingLinks],
})
export class SittingsModule {}
