import type { PractitionerRole } from '@our-record/record';

/** Invented people who work, or worked, for the invented county of Harrowdale. */
export interface Worker {
  key: string;
  givenName: string;
  familyName: string;
  role: PractitionerRole;
  /** What a page calls them: "social worker". */
  jobTitle: string;
  team: TeamKey | null;
  /** Someone who has left: named as a writer, with no account. */
  leftOn?: string;
}

export type TeamKey = 'children-in-care' | 'safeguarding-north';

export const teams: Readonly<Record<TeamKey, string>> = {
  'children-in-care': 'Children in Care Team',
  'safeguarding-north': 'Safeguarding Team North'
};

export const workforce: readonly Worker[] = [
  {
    key: 'dan-whitlock',
    givenName: 'Dan',
    familyName: 'Whitlock',
    role: 'practitioner',
    jobTitle: 'social worker',
    team: 'children-in-care'
  },
  {
    key: 'farida-khan',
    givenName: 'Farida',
    familyName: 'Khan',
    role: 'practitioner',
    jobTitle: 'social worker',
    team: 'children-in-care'
  },
  {
    key: 'moira-teague',
    givenName: 'Moira',
    familyName: 'Teague',
    role: 'practitioner',
    jobTitle: 'support worker',
    team: 'children-in-care'
  },
  {
    key: 'josh-adeyemi',
    givenName: 'Josh',
    familyName: 'Adeyemi',
    role: 'practitioner',
    jobTitle: 'social worker',
    team: 'safeguarding-north'
  },
  {
    key: 'ruth-penhale',
    givenName: 'Ruth',
    familyName: 'Penhale',
    role: 'practitioner',
    jobTitle: 'social worker',
    team: 'safeguarding-north'
  },
  {
    key: 'lorna-birch',
    givenName: 'Lorna',
    familyName: 'Birch',
    role: 'manager',
    jobTitle: 'team manager',
    team: 'children-in-care'
  },
  {
    key: 'peter-oyelaran',
    givenName: 'Peter',
    familyName: 'Oyelaran',
    role: 'manager',
    jobTitle: 'team manager',
    team: 'safeguarding-north'
  },
  {
    key: 'anne-marsden',
    givenName: 'Anne',
    familyName: 'Marsden',
    role: 'head-of-service',
    jobTitle: 'Head of Service',
    team: null
  },
  {
    key: 'colin-huxley',
    givenName: 'Colin',
    familyName: 'Huxley',
    role: 'service-director',
    jobTitle: 'service director',
    team: null
  },
  {
    key: 'sanjay-rawal',
    givenName: 'Sanjay',
    familyName: 'Rawal',
    role: 'information-governance',
    jobTitle: 'information governance officer',
    team: null
  },
  {
    key: 'gwen-tait',
    givenName: 'Gwen',
    familyName: 'Tait',
    role: 'practitioner',
    jobTitle: 'social worker',
    team: 'safeguarding-north',
    leftOn: '2019-08-30'
  },
  {
    key: 'marcus-bell',
    givenName: 'Marcus',
    familyName: 'Bell',
    role: 'practitioner',
    jobTitle: 'social worker',
    team: 'children-in-care',
    leftOn: '2023-05-12'
  },
  {
    key: 'siobhan-reece',
    givenName: 'Siobhan',
    familyName: 'Reece',
    role: 'practitioner',
    jobTitle: 'social worker',
    team: 'children-in-care',
    leftOn: '2024-11-29'
  },
  {
    key: 'irene-fallow',
    givenName: 'Irene',
    familyName: 'Fallow',
    role: 'practitioner',
    jobTitle: 'duty social worker',
    team: 'safeguarding-north',
    leftOn: '2022-03-31'
  }
];
