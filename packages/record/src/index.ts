export {
  authorityBases,
  authorityHolds,
  type AuthorityBasis,
  type AuthorityToAct
} from './authority-to-act.ts';
export {
  gapReasons,
  textOf,
  type Block,
  type Body,
  type GapReason,
  type Inline,
  type Paragraph,
  type Passage,
  type PassageAttributes
} from './body.ts';
export { basesForReader } from './bases-for-reader.ts';
export { copyState, copyStates, type CopyState } from './copy-state.ts';
export { eventKinds, familyEventKinds, type EventKind } from './event-kind.ts';
export { mayMakeJoiningCode } from './joining-code.ts';
export { naturesWithASource, passageNatures, type PassageNature } from './passage.ts';
export { practitionerRoles, type PractitionerRole } from './practitioner-role.ts';
export {
  mayReadCopy,
  mayReadRecords,
  type FamilyReader,
  type PractitionerReader,
  type SharedCopyFacts
} from './reading.ts';
export { recordKinds, type RecordKind } from './record-kind.ts';
export {
  policyGrounds,
  statutoryBases,
  type PolicyGround,
  type StatutoryBasis
} from './restriction-ground.ts';
export { sentencesOf, type Range } from './sentences.ts';
export {
  passagesAboutOthers,
  shareBody,
  type SharedBody,
  type SharedBodyOutcome,
  type SharedPassage,
  type SharingDecision,
  type Withholding
} from './sharing.ts';
export { firstLineOf, gapsIn, plainTextOf } from './shared-text.ts';
export { hasNotHappened, isLateEntry, maySign, type RecordToSign, type SigningVerdict } from './signing.ts';
export { no, yes, type Verdict } from './verdict.ts';
