import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { redacted } from './redacted';

/** The program log: what goes wrong, for whoever runs the service, without what it went wrong with. */
export class ProgramLog extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['warn', 'error', 'fatal'] });
  }

  protected override stringifyMessage(message: unknown, logLevel: LogLevel): string {
    return redacted(String(super.stringifyMessage(message, logLevel)));
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(redacted(String(stack)));
  }
}
