import { z } from 'zod';

/** Acts of the slip. */
export const act = z.enum([
  'propose',
  'review',
  'consult',
  'cosign',
  'consent',
  'approve',
  'sign',
  'seal',
  'handle',
  'report',
  'file',
  'notify',
  'publish',
  'acknowledge',
  'preside',
]);
/** How the seats of a stage complete it. */
export const join = z.enum(['all', 'any', 'in_turn']);
/** Moments in the life of a matter. */
export const checkpoint = z.enum([
  'submit',
  'register',
  'assign',
  'agenda',
  'distribute',
  'hold',
  'attend',
  'decide',
  'sign',
  'issue',
  'publish',
  'depart',
  'close',
]);
