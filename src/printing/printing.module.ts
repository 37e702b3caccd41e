import { DynamicModule, Global, Module } from '@nestjs/common';
import { Printer } from './printer.provider';
import { type OwnAddress, OWN_ADDRESS } from './own-address';

export interface PrintingParts {
  readonly threadFile: string;
  readonly ownFonts: readonly string[];
  readonly address: OwnAddress;
}

/** Paper, for whoever has something to print. */
@Global()
@Module({})
export class PrintingModule {
  static of({ threadFile, ownFonts, address }: PrintingParts): DynamicModule {
    return {
      module: PrintingModule,
      providers: [
        { provide: Printer, useFactory: () => new Printer({ threadFile, ownFonts }) },
        { provide: OWN_ADDRESS, useValue: address },
      ],
      exports: [Printer, OWN_ADDRESS],
    };
  }
}
