import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** The family court, the police and youth justice. */
export const courtAndJusticeTerms: readonly GlossaryEntry[] = [
  ...terms(sources.cafcass, [
    ['interim care order', 'court order~ for now', 'A court paper that lets the council look after you while the judge decides.', 'interim (order|supervision order|threshold)~'],
    ['care order', 'court order~ that the council looks after you', 'A court paper that says the council looks after you.', 'full care order~'],
    ['supervision order', 'court order~ that social workers must help', 'A court paper that says social workers must help your family.'],
    ['care proceedings', 'court', 'When a judge decides who looks after you.', 'public law proceedings', 'legal proceedings', 'issue~ proceedings', 'private law proceedings', 'pre-proceedings', 'pre-proceedings meeting~', 'in proceedings'],
    ['public law outline', 'steps before court', 'The steps before and in court when people worry about a child’s care.', 'PLO (letter|meeting|process)~', 'letter before (proceedings|action)'],
    ['directions hearing', 'time~ in court', 'A short time in court to plan what must be done.', 'case management hearing~', 'issues resolution hearing~', 'final hearing~', 'fact-finding hearing~', 'finding of fact hearing~', 'contested hearing~', 'directions appointment~'],
    ['position statement', 'paper~ saying what someone wants', 'A paper that says what someone wants from the court.', 'skeleton argument~', 'statement of evidence', 'threshold (document|findings|criteria|statement)~', 'final evidence', 'section 7 report~', 'section 37 report~', 'addendum~', 'addendum (report|assessment)~', 'court bundle~'],
    ['ex parte', 'without the other side there', 'In court without the other side there.', 'without notice (application|order|hearing)~', 'inter partes', 'on notice'],
    ['adjourned', 'put off', 'Put off to another day.', 'adjournment~'],
    ['welfare checklist', 'list of what a judge must think about', 'The list of what a judge must think about for a child.', 'paramountcy principle', 'no order principle', 'welfare is paramount'],
    ['parental responsibility', 'the right to make big decisions about a child', 'The right to make big decisions about a child.', 'acquire~ PR', 'share~ PR'],
    ['no recourse to public funds', 'not allowed benefits', 'When someone from another country may not get benefits.', 'leave to remain', 'appeal rights exhausted', 'limited leave', 'discretionary leave', 'humanitarian protection', 'Dublin (III|claim)'],
    ['section 7', 'court report', 'A report for the court about what a child needs.', 'section (31|34|37|38|8|91)', '(s|s.) (7|31|34|37|38)', '(s31|s34|s37|s38|s7)']
  ]),
  ...terms(sources.youthJustice, [
    ['referral order', 'order~ to meet a panel and put things right', 'When a court sends you to a panel to put things right.', 'youth rehabilitation order~', 'youth conditional caution~', 'detention and training order~', 'reparation', 'reparation (hours|order|session)~', 'criminal behaviour order~'],
    ['released under investigation', 'let go while the police look into it', 'Free to go while the police still look into it.', 'released pending investigation', 'bail conditions'],
    ['appropriate adult', 'grown-up who helps with the police', 'A grown-up who helps you when the police talk to you.'],
    ['police powers of protection', 'the police keeping you safe', 'When the police take a child somewhere safe.', 'police protection', 'powers of police protection', 'section 46'],
    ['voluntary interview', 'talk with the police', 'A talk with the police without being arrested.', '(voluntary|VA) attendance', 'no comment interview~', 'interviewed under caution'],
    ['out of court disposal', 'ending without court', 'When the police deal with something without court.', 'diversion scheme~', 'diversionary (activity|work)~', 'community resolution~'],
    ['index offence', 'crime', 'The crime that led to court.', 'offending (behaviour|history)', 're-offending', 'reoffend~', 'recidivism', 'criminogenic'],
    ['achieving best evidence', 'filmed talk with the police', 'A filmed talk with the police about what happened.', 'ABE interview~'],
    ['anti-social behaviour', 'things that upset neighbours', 'Things that upset people who live nearby.', 'antisocial behaviour'],
    ['national referral mechanism', 'way to find people who were forced into crime', 'How people who were forced to work or do crime are found and helped.', 'conclusive grounds', 'reasonable grounds decision']
  ])
];
