import type { PassageNature, PolicyGround, RecordKind, StatutoryBasis } from '@our-record/record';

/** A day, `YYYY-MM-DD`, in Europe/London. */
export type Day = string;

/** Someone in a child's story: family, or a professional of another or an earlier time. Invented. */
export interface StoryPerson {
  /** Unique in the whole county, kebab-case: `donna-marsh`. */
  key: string;
  givenName: string;
  familyName: string;
  bornOn?: Day;
  /** What they are to this child, as a page says it: "your mum" → `mum`; `foster carer`; `class teacher`. */
  relation: string;
  family: boolean;
}

/** One paragraph of a record: what it says, what it is, whose it is, whom it is about. */
export interface StoryPassage {
  says: string;
  nature: PassageNature;
  /** Whose words, opinion, assessment or decision: "Ms Khan, class teacher". Needed unless observation or unsorted. */
  who?: string;
  /** People (keys) other than the child whom these words are about. */
  about?: string[];
}

/** Words kept from one reader: an exact run of one passage's text, or the whole passage. */
export interface StoryWithholding {
  says: string;
  basis: StatutoryBasis;
  ground?: PolicyGround;
}

/** One act of sharing this record with one reader. */
export interface StorySharing {
  /** `child`, or the key of a family member named in the story's `authorities`. */
  with: string;
  on: Day;
  /** Written by the sharer, read before a hard copy opens. */
  headsUp?: string;
  withhold?: StoryWithholding[];
  /** Withdrawn again on that day. */
  withdrawnOn?: Day;
}

export interface StoryRecord {
  kind: RecordKind;
  /** Short and plain; the reader sees it too. Never a name of somebody outside the child's own story. */
  title: string;
  happenedOn: Day;
  /** Time of day of the event, `HH:MM`, where known. */
  happenedAt?: string;
  /** Whole days between the event and the writing up (0 or 1 is in time, section 9); default 0. */
  writtenAfterDays?: number;
  /** Key of a member of the county's workforce (see `workforce.ts`) or of a StoryPerson who is a professional. */
  writtenBy: string;
  /** Who was there, as a page names them: "You", "Mum", "Ms Khan, class teacher". */
  present?: string[];
  passages: StoryPassage[];
  sharing?: StorySharing[];
}

/** An adult whom a worker has let read: basis, from, until. */
export interface StoryAuthority {
  person: string;
  basis: 'parental-responsibility' | 'court-order' | 'childs-consent' | 'foster-carer';
  from: Day;
  until?: Day;
  suspendedOn?: Day;
}

/** A child's whole file. */
export interface Story {
  child: {
    key: string;
    givenName: string;
    familyName: string;
    bornOn: Day;
    /** The council's own number for the child. */
    identificationNumber: string;
    team: 'children-in-care' | 'safeguarding-north';
    allocatedTo: string;
    /** One plain line for the caseload, such as "Fostered with the Adairs since March 2025". */
    situation: string;
  };
  people: StoryPerson[];
  authorities: StoryAuthority[];
  records: StoryRecord[];
}
