export { appendEvent, type EventDetails } from './append-event.ts';
export {
  disownReset,
  insertAccount,
  sealDrafts,
  setPassword,
  takeTotpStep,
  unsealDrafts,
  usernameKey
} from './changes/accounts.ts';
export { giveAttemptBack, takeAttempt, type AttemptLimit } from './changes/attempts.ts';
export { deleteDraft, insertDraft, saveDraft } from './changes/drafts.ts';
export { insertJoiningCode, takeJoiningCode } from './changes/joining-codes.ts';
export {
  deleteKeptPost,
  insertKeptPost,
  listKeptPosts,
  noteKeptPostSent,
  type KeptPost
} from './changes/kept-posts.ts';
export { putNoticeAway, tell } from './changes/notices.ts';
export { oneAtATime } from './changes/one-at-a-time.ts';
export {
  insertAuthority,
  insertDataSubject,
  insertPerson,
  insertPractitioner,
  insertRelationship,
  insertTeam
} from './changes/people.ts';
export {
  deletePasskey,
  insertPasskey,
  insertPasskeyChallenge,
  notePasskeyUsed,
  takePasskeyChallenge,
  type Passkey
} from './changes/passkeys.ts';
export { recallScheduledCopies } from './changes/recall-scheduled-copies.ts';
export { insertNextVersion, insertRecord } from './changes/records.ts';
export { insertCopy, withdrawCopies, type NewCopy } from './changes/shared-copies.ts';
export {
  endSession,
  endSessionsOf,
  findSession,
  forgetSessions,
  insertSession,
  touchSession,
  type FoundSession
} from './changes/sessions.ts';
export { migrationsFolder } from './migrate.ts';
export { openDatabase, type Database, type Place } from './open-database.ts';
export { findAccount, findAccountByUsername, type Account } from './queries/find-account.ts';
export {
  findJoiningCode,
  findLastReset,
  type CodeMaker,
  type OpenCode
} from './queries/find-joining-code.ts';
export { findManagersFor, findManagersOf, findWorker, type Worker } from './queries/find-workforce.ts';
export { hasAnyone, hasPerson } from './queries/has-anyone.ts';
export { listCaseload, type CaseloadLine } from './queries/list-caseload.ts';
export { listChildEvents, type EventLine } from './queries/list-child-events.ts';
export { listNotices, type Notice } from './queries/list-notices.ts';
export { findPasskey, listPasskeys, type PasskeyLine } from './queries/list-passkeys.ts';
export { listSessions, type OpenSession } from './queries/list-sessions.ts';
export {
  findAmendment,
  findRecordOf,
  listVersions,
  readRecordVersion,
  type VersionLine
} from './queries/list-versions.ts';
export { listTimeline, timelinePage, type Timeline, type TimelineFilter } from './queries/list-timeline.ts';
export {
  listDrafts,
  listRecords,
  readChild,
  readSignInState,
  type Child,
  type KnownPerson,
  type PossibleReader
} from './queries/read-child.ts';
export {
  findCopyCover,
  noteCopyOpened,
  readCopy,
  type CopyCover,
  type OpenCopy
} from './queries/read-copy.ts';
export { readFamilyHome, type FamilyHome } from './queries/read-family-home.ts';
export {
  listCopies,
  readDraft,
  readRecord,
  type CopyLine,
  type Draft,
  type RecordVersion,
  type RecordWords
} from './queries/read-record.ts';
export {
  asOwner,
  asReader,
  inTheNameOf,
  type Identity,
  type KnownReader,
  type Reader,
  type Side
} from './reader.ts';
export type { Source } from './schema/records.ts';
export { verifyEvents, type BrokenLink, type Verification } from './verify-events.ts';
