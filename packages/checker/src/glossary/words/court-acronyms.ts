import { sources } from '../../sources.ts';
import { acronyms, type Word } from './word.ts';

/** The family court: papers, hearings and the people there. */
export const courtAcronymWords: readonly Word[] = [
  ...acronyms(sources.cafcass, [
    ['CAFCASS', 'Children and Family Court Advisory and Support Service', '=Cafcass'],
    ['PLO', 'Public Law Outline'],
    ['CAO', 'Child Arrangements Order', '=CAOs'],
    ['PSO', 'Prohibited Steps Order'],
    ['FHDRA', 'First Hearing Dispute Resolution Appointment'],
    ['DRA', 'Dispute Resolution Appointment'],
    ['FCA', 'Family Court Adviser'],
    ['CG', 'Children’s Guardian'],
    ['NMO', 'Non-Molestation Order', '=NMOs'],
    ['FFH', 'Fact-Finding Hearing', '=FoF'],
    ['LiP', 'Litigant in Person', '=LIPs'],
    ['GAL', 'Guardian ad Litem']
  ]),
  ...acronyms(sources.sutton, [
    ['ICO', 'Interim Care Order', '=ICOs'],
    ['ISO', 'Interim Supervision Order'],
    ['EPO', 'Emergency Protection Order', '=EPOs']
  ]),
  ...acronyms(sources.ourPatch, [
    ['CMH', 'Case Management Hearing', '=CMC'],
    ['IRH', 'Issues Resolution Hearing'],
    ['FH', 'Final Hearing'],
    ['FCO', 'Full Care Order'],
    ['LBP', 'Letter Before Proceedings', '=LbP', '=LBI'],
    ['PR', 'Parental Responsibility', '=P.R.'],
    ['SWET', 'Social Work Evidence Template'],
    ['LOI', 'Letter of Instruction', '=LoI'],
    ['HST', 'Hair Strand Test'],
    ['PAMS', 'Parent Assessment Manual', '=PAMs']
  ])
];
