export {
  amountName,
  boundsName,
  entrustName,
  frequencyName,
  limitName,
  namesJoined,
  roleNames,
  stageName,
  startName,
} from './body-words.ts';
export { chineseNumber, readChineseNumber } from './chinese-number.ts';
export { message } from './message.ts';
export { articleName, checkpointName, citation, lengthName, roleName, valueName, wordsOf } from './names.ts';
export { routeMessage } from './route.ts';
export { findingMessage } from './rules.ts';
