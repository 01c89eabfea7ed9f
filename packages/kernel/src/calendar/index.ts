export * from './calendar.ts';
export * from './civil.ts';
export * from './describe-day.ts';
export * from './due-instant.ts';
export * from './explain-working-days.ts';
export * from './moved-limits.ts';
export * from './notice.ts';
