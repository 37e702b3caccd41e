import { Module } from '@nestjs/common';
import { ReviseRatesWhenTableAdopted } from './revise-rates-when-table-adopted.process';

@Module({ providers: [ReviseRatesWhenTableAdopted] })
export class ReviseRatesWhenTableAdoptedModule {}
