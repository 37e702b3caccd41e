import { Module } from '@nestjs/common';
import { EnterpriseDossierController } from './enterprise-dossier.controller';
import { EnterpriseDossiers } from './enterprise-dossier.query';

@Module({ controllers: [EnterpriseDossierController], providers: [EnterpriseDossiers] })
export class EnterpriseDossierModule {}
