export { engines, openTestDatabase } from './open-test-database.ts';
export {
  addAuthority,
  addChild,
  addCopy,
  addPerson,
  addPractitioner,
  addRecord,
  addRelative,
  addTeam,
  bodyOf,
  wordsOf
} from './small-county.ts';
