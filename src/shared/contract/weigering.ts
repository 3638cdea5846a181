import { z } from 'zod';
import type { Fault } from '../faults.ts';

/** A refusal that is part of an answer: of one row among many. Its sentence is the page's. */
export const weigering = z.custom<Fault>(
  (value) => typeof value === 'object' && value !== null && 'code' in value && 'params' in value,
);
