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
    ['contested hearing', 'time in court when people do not agree'],
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
    ['addendum', 'extra page~', 'addendum (report|assessment)~'],
    ['court bundle', 'papers for the judge'],
    ['final evidence', 'last papers for the judge'],
    ['section 31', 'the law on care orders', 's31', 's 31', 's.31'],
    ['section 38', 'the law on orders for now', 's38', 's 38', 's.38'],
    ['section 8', 'the law on where you live and whom you see', 's8 order~'],
    ['section 34', 'the law on seeing your family', 's34', 's 34'],
    [
      'leave to remain',
      'permission to live here',
      'limited leave',
      'discretionary leave',
      'humanitarian protection'
    ],
    ['appeal rights exhausted', 'out of chances to appeal'],
    ['paramountcy principle', 'rule that the child comes first'],
    ['private law proceedings', 'court between parents'],
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
    ['position statement', 'paper~ saying what someone wants'],
    ['ex parte', 'without the other side there', 'without notice (application|order|hearing)~'],
    ['adjourned', 'put off'],
    ['welfare checklist', 'list of what a judge must think about'],
    ['parental responsibility', 'the right to make big decisions about a child'],
    ['no recourse to public funds', 'not allowed benefits'],
    ['section 7', 'court report']
  ]),
  ...terms(sources.youthJustice, [
    ['reparation', 'putting right the harm', 'reparation (hours|order|session)~'],
    ['youth rehabilitation order', 'court order~ to meet a worker and make changes'],
    ['bail conditions', 'rules until court'],
    ['no comment interview', 'talk with the police without answering'],
    ['interviewed under caution', 'asked questions by the police'],
    [
      'offending behaviour',
      'breaking the law',
      'offending history => times they broke the law',
      're-offending => breaking the law again',
      'reoffend~ => break~ the law again',
      'recidivism => breaking the law again'
    ],
    ['conclusive grounds', 'final yes', 'reasonable grounds decision~'],
    ['diversion scheme', 'help instead of court', 'diversionary (activity|work)~'],
    ['referral order', 'order~ to meet a panel and put things right'],
    [
      'released under investigation',
      'let go while the police look into it',
      'released pending investigation'
    ],
    ['appropriate adult', 'grown-up who helps with the police'],
    [
      'police powers of protection',
      'the police keeping you safe',
      'police protection',
      'powers of police protection'
    ],
    ['voluntary interview', 'talk with the police', '(voluntary|VA) attendance'],
    ['out of court disposal', 'ending without court', 'community resolution~'],
    ['index offence', 'crime'],
    ['achieving best evidence', 'filmed talk with the police', 'ABE interview~'],
    ['anti-social behaviour', 'things that upset neighbours', 'antisocial behaviour'],
    ['national referral mechanism', 'way to find people who were forced into crime']
  ])
];
