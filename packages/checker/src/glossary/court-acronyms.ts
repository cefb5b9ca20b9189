import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { acronyms } from './acronyms.ts';

/** The family court: papers, hearings and the people there. */
export const courtAcronyms: readonly GlossaryEntry[] = [
  ...acronyms(sources.cafcass, [
    ['CAFCASS', 'Children and Family Court Advisory and Support Service', 'People who tell the court what a child needs and wants.', '=Cafcass'],
    ['PLO', 'Public Law Outline', 'The steps before and in court when people worry about a child’s care.'],
    ['CAO', 'Child Arrangements Order', 'A court paper that says where you live and whom you see.', '=CAOs'],
    ['PSO', 'Prohibited Steps Order', 'A court paper that stops a parent from doing a certain thing.'],
    ['SIO', 'Specific Issue Order', 'A court paper that settles one question about you.'],
    ['FAO', 'Family Assistance Order', 'A court paper that says a worker will help the family for a time.'],
    ['FHDRA', 'First Hearing Dispute Resolution Appointment', 'The first time parents go to court to agree about you.'],
    ['DRA', 'Dispute Resolution Appointment', 'A time in court to try to agree.'],
    ['FCA', 'Family Court Adviser', 'Someone who tells the court what a child needs and wants.'],
    ['CG', 'Children’s Guardian', 'Someone who speaks for you in court.'],
    ['NMO', 'Non-Molestation Order', 'A court paper that tells someone to leave another person alone.', '=NMOs'],
    ['FFH', 'Fact-Finding Hearing', 'When a judge decides what really happened.', '=FoF'],
    ['LiP', 'Litigant in Person', 'Someone in court without a lawyer.', '=LIPs'],
    ['GAL', 'Guardian ad Litem', 'The old name of the person who speaks for you in court.']
  ]),
  ...acronyms(sources.sutton, [
    ['ICO', 'Interim Care Order', 'A court paper that lets the council look after you while the judge decides.', '=ICOs'],
    ['ISO', 'Interim Supervision Order', 'A court paper that says social workers will help while the judge decides.'],
    ['EPO', 'Emergency Protection Order', 'A court paper that lets a child be kept safe straight away.', '=EPOs']
  ]),
  ...acronyms(sources.ourPatch, [
    ['CMH', 'Case Management Hearing', 'A short time in court to plan what must be done.', '=CMC'],
    ['IRH', 'Issues Resolution Hearing', 'A time in court to see what people still do not agree on.'],
    ['FH', 'Final Hearing', 'The last time in court, when the judge decides.'],
    ['FCO', 'Full Care Order', 'A court paper that says the council looks after you until you grow up.'],
    ['LBP', 'Letter Before Proceedings', 'A letter that tells parents what must change or they will go to court.', '=LbP', '=LBI'],
    ['PR', 'Parental Responsibility', 'The right to make big decisions about a child.', '=P.R.'],
    ['SWET', 'Social Work Evidence Template', 'The form that a social worker fills in for the judge.'],
    ['LOI', 'Letter of Instruction', 'A letter that asks an expert questions for the court.', '=LoI'],
    ['HST', 'Hair Strand Test', 'A test of hair that shows if someone has taken drugs or drink.'],
    ['DFJ', 'Designated Family Judge', 'The judge in charge of the family court.'],
    ['HHJ', 'His or Her Honour Judge', 'A judge’s title.'],
    ['DDJ', 'Deputy District Judge', 'A kind of judge.'],
    ['PAMS', 'Parent Assessment Manual', 'A way to find out what help a parent with learning difficulties needs.', '=PAMs']
  ])
];
