import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** The family court, the police and youth justice. */
export const courtAndJusticeTerms: readonly GlossaryEntry[] = [
  ...terms(sources.cafcass, [
    ['final hearing', 'last day in court', 'The last time in court, when the judge decides.'],
    ['fact-finding hearing', 'time in court to decide what happened', 'When a judge decides what really happened.', 'finding of fact hearing~', 'fact finding hearing~', 'finding of fact'],
    ['case management hearing', 'time in court to plan', 'A short time in court to plan what must be done.', 'issues resolution hearing~', 'directions appointment~'],
    ['contested hearing', 'time in court when people do not agree', 'When people in court do not agree and the judge decides.'],
    ['interim order', 'court order~ for now', 'A court paper that holds until the judge decides for good.', 'interim supervision order~'],
    ['adjournment', 'putting off to another day', 'When court is put off to another day.'],
    ['threshold criteria', 'the test a judge uses', 'What a judge must find true before a child can come into care.', 'threshold (document|findings|statement)~'],
    ['pre-proceedings', 'the steps before court', 'The time when parents can change things before court.', 'pre-proceedings meeting~', 'PLO (meeting|process|letter)~', 'letter before proceedings'],
    ['section 7 report', 'report~ for the court', 'A report for the court about what a child needs.', 'section 37 report~'],
    ['addendum', 'extra page~', 'An extra part added to a report.', 'addendum (report|assessment)~'],
    ['court bundle', 'papers for the judge', 'All the papers the judge reads.'],
    ['final evidence', 'last papers for the judge', 'The last papers given to the judge before the end.'],
    ['section 31', 'the law on care orders', 'The law a judge uses to make a care order.', 's31', 's 31', 's.31'],
    ['section 38', 'the law on orders for now', 'The law a judge uses to make an order for now.', 's38', 's 38', 's.38'],
    ['section 8', 'the law on where you live and whom you see', 'The law about where a child lives and whom they see.', 's8 order~'],
    ['section 34', 'the law on seeing your family', 'The law about seeing your family when you are in care.', 's34', 's 34'],
    ['leave to remain', 'permission to live here', 'Being allowed to live in this country.', 'limited leave', 'discretionary leave', 'humanitarian protection'],
    ['appeal rights exhausted', 'out of chances to appeal', 'When someone has no more chances to ask to stay here.'],
    ['paramountcy principle', 'rule that the child comes first', 'The rule that the child’s good comes first.'],
    ['private law proceedings', 'court between parents', 'When parents ask a court to decide about a child.'],
    ['interim care order', 'court order~ for now', 'A court paper that lets the council look after you while the judge decides.'],
    ['care order', 'court order~ that the council looks after you', 'A court paper that says the council looks after you.', 'full care order~'],
    ['supervision order', 'court order~ that social workers must help', 'A court paper that says social workers must help your family.'],
    ['care proceedings', 'court', 'When a judge decides who looks after you.', 'public law proceedings', 'legal proceedings', 'issue~ proceedings', 'in proceedings'],
    ['public law outline', 'steps before court', 'The steps before and in court when people worry about a child’s care.'],
    ['directions hearing', 'time~ in court', 'A short time in court to plan what must be done.'],
    ['position statement', 'paper~ saying what someone wants', 'A paper that says what someone wants from the court.'],
    ['ex parte', 'without the other side there', 'In court without the other side there.', 'without notice (application|order|hearing)~'],
    ['adjourned', 'put off', 'Put off to another day.'],
    ['welfare checklist', 'list of what a judge must think about', 'The list of what a judge must think about for a child.'],
    ['parental responsibility', 'the right to make big decisions about a child', 'The right to make big decisions about a child.'],
    ['no recourse to public funds', 'not allowed benefits', 'When someone from another country may not get benefits.'],
    ['section 7', 'court report', 'A report for the court about what a child needs.']
  ]),
  ...terms(sources.youthJustice, [
    ['reparation', 'putting right the harm', 'Doing something to put right the harm.', 'reparation (hours|order|session)~'],
    ['youth rehabilitation order', 'court order~ to meet a worker and make changes', 'A court paper with things a child must do after a crime.'],
    ['bail conditions', 'rules until court', 'Rules to keep to until court.'],
    ['no comment interview', 'talk with the police without answering', 'When someone does not answer the police’s questions.'],
    ['interviewed under caution', 'asked questions by the police', 'When the police ask questions and write down what you say.'],
    ['offending behaviour', 'breaking the law', 'Doing things that are against the law.', 'offending history => times they broke the law', 're-offending => breaking the law again', 'reoffend~ => break~ the law again', 'recidivism => breaking the law again'],
    ['conclusive grounds', 'final yes', 'When it is decided for good that someone was forced to work or do crime.', 'reasonable grounds decision~'],
    ['diversion scheme', 'help instead of court', 'Help that a child gets instead of going to court.', 'diversionary (activity|work)~'],
    ['referral order', 'order~ to meet a panel and put things right', 'When a court sends you to a panel to put things right.'],
    ['released under investigation', 'let go while the police look into it', 'Free to go while the police still look into it.', 'released pending investigation'],
    ['appropriate adult', 'grown-up who helps with the police', 'A grown-up who helps you when the police talk to you.'],
    ['police powers of protection', 'the police keeping you safe', 'When the police take a child somewhere safe.', 'police protection', 'powers of police protection'],
    ['voluntary interview', 'talk with the police', 'A talk with the police without being arrested.', '(voluntary|VA) attendance'],
    ['out of court disposal', 'ending without court', 'When the police deal with something without court.', 'community resolution~'],
    ['index offence', 'crime', 'The crime that led to court.'],
    ['achieving best evidence', 'filmed talk with the police', 'A filmed talk with the police about what happened.', 'ABE interview~'],
    ['anti-social behaviour', 'things that upset neighbours', 'Things that upset people who live nearby.', 'antisocial behaviour'],
    ['national referral mechanism', 'way to find people who were forced into crime', 'How people who were forced to work or do crime are found and helped.']
  ])
];
