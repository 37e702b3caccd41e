import { DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Engine } from './engine/engine.provider';
import { ReadModels } from './querying/read-models.provider';

export interface ProjectingParts {
  /** As the role that reads under row-level security. */
  readonly readers: DataSource;
  readonly readModels: ReadModels;
  readonly engine: Engine;
  /** As the role that projects. */
  readonly projectors: Pool;
}

@Global()
@Module({ imports: [DiscoveryModule] })
export class ProjectingModule {
  static of({ readers, readModels, engine, projectors }: ProjectingParts): DynamicModule {
    const providers = [
      { provide: DataSource, useValue: readers },
      { provide: ReadModels, useValue: readModels },
      { provide: Engine, useValue: engine },
      // For tables beside the read models: jobs and what they wait for.
      { provide: Pool, useValue: projectors },
    ];
    return { module: ProjectingModule, providers, exports: providers };
  }
}
