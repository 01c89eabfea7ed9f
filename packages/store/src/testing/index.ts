export { connect, type Db } from '../database/connect.ts';
export { clone, emptyDatabase } from './clone.ts';
export { testOffice } from './office-file.ts';
export { NOW, openTestStore, testRulebooks } from './open-test-store.ts';
export { at, outgoing, stepsIn } from './steps.ts';
