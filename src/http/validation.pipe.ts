import { ValidationError, ValidationPipe } from '@nestjs/common';
import { problem, RequestFault } from './refused';

/** Unknown members are refused, not dropped: a misspelt optional field would otherwise be silently lost. */
export const bodyValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => problem('VALIDATION_FAILED', {}, errors.flatMap((error) => faultsOf(error, ''))),
  });

function faultsOf(error: ValidationError, parent: string): RequestFault[] {
  const pointer = `${parent}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({ pointer, code: 'VALIDATION_FAILED', message, params: { constraint } }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
