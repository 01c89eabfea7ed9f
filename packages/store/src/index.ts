export { APP_ROLE, connect, type Db } from './database/connect.ts';
export { migrate } from './database/migrate.ts';
export { type DatabasePlace, type RunningDatabase, startDatabase } from './database/start-database.ts';
export { StoreProblem, type StoreProblemCode } from './problem.ts';
