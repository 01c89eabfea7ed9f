export { type CalendarsRead, loadCalendars, readCalendar } from './calendar.ts';
export { type Edition, findRulebook, listRulebooks, rulebooksRoot } from './editions.ts';
export { loadRulebook } from './load.ts';
export { formatProblem, type Problem, type Severity } from './problem.ts';
