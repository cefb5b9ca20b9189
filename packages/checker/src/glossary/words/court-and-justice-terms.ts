import { sources } from '../../sources.ts';
import { terms, type Word } from './word.ts';

/** The family court, the police and youth justice. */
export const courtAndJusticeTermWords: readonly Word[] = [
  ...terms(sources.cafcass, [
    ['final hearing', 'last day in court'],
    [
      'fact-finding hearing',
      'time in court to decide what happened',
      'finding of fact hearing~',
      'fact finding hearing~',
      'finding of fact'
    ],
    [
      'case management hearing',
      'time in court to plan',
      'issues resolution hearing~',
      'directions appointment~'
    ],
    ['interim order', 'court order~ for now', 'interim supervision order~'],
    ['adjournment', 'putting off to another day'],
    ['threshold criteria', 'the test a judge uses', 'threshold (document|findings|statement)~'],
    [
      'pre-proceedings',
      'the steps before court',
      'pre-proceedings meeting~',
      'PLO (meeting|process|letter)~',
      'letter before proceedings'
    ],
    ['section 7 report', 'report~ for the court', 'section 37 report~'],
    ['final evidence', 'last papers for the judge'],
    ['section 31', 'section 31 (the law on care orders)', 's31', 's 31', 's.31'],
    [
      'leave to remain',
      'permission to live here',
      'limited leave',
      'discretionary leave',
      'humanitarian protection'
    ],
    ['appeal rights exhausted', 'out of chances to appeal'],
    ['interim care order', 'court order~ for now'],
    ['care order', 'court order~ that the council looks after you', 'full care order~'],
    ['supervision order', 'court order~ that social workers must help'],
    [
      'care proceedings',
      'court',
      'public law proceedings',
      'legal proceedings',
      'issue~ proceedings',
      'in proceedings'
    ],
    ['public law outline', 'steps before court'],
    ['directions hearing', 'time~ in court'],
    ['adjourned', 'put off'],
    ['parental responsibility', 'the right to make big decisions about a child'],
    ['no recourse to public funds', 'not allowed benefits'],
    ['section 7', 'court report']
  ]),
  ...terms(sources.youthJustice, [
    ['reparation', 'putting right the harm', 'reparation (hours|order|session)~'],
    ['youth rehabilitation order', 'court order~ to meet a worker and make changes'],
    [
      'offending behaviour',
      'breaking the law',
      'offending history => times they broke the law',
      're-offending => breaking the law again',
      'reoffend~ => break~ the law again',
      'recidivism => breaking the law again'
    ],
    ['conclusive grounds', 'final yes', 'reasonable grounds decision~'],
    ['referral order', 'order~ to meet a panel and put things right'],
    [
      'released under investigation',
      'let go while the police look into it',
      'released pending investigation'
    ],
    [
      'police powers of protection',
      'the police keeping you safe',
      'police protection',
      'powers of police protection'
    ],
    ['anti-social behaviour', 'things that upset neighbours', 'antisocial behaviour']
  ])
];
