import { Injectable, SetMetadata } from '@nestjs/common';
import { applyDecorators } from '@nestjs/common';

export const ACTS_WHEN = Symbol('acts when');
/** Marks an injectable {@link Process}; the composition root finds it and runs it. */
export const ActsWhen = (): ClassDecorator => applyDecorators(Injectable(), SetMetadata(ACTS_WHEN, true));
