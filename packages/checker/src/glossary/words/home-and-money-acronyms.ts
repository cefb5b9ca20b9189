import { sources } from '../../sources.ts';
import { acronyms, type Word } from './word.ts';

/** Housing, benefits, and coming to live in this country. */
export const homeAndMoneyAcronymWords: readonly Word[] = [
  ...acronyms(sources.shelter, [
    ['HB', 'Housing Benefit'],
    ['DHP', 'Discretionary Housing Payment'],
    ['HMO', 'House in Multiple Occupation', '=HMOs'],
    ['DWP', 'Department for Work and Pensions'],
    ['JSA', 'Jobseeker’s Allowance'],
    ['ESA', 'Employment and Support Allowance'],
    ['UC', 'Universal Credit'],
    ['PIP', 'Personal Independence Payment'],
    ['DLA', 'Disability Living Allowance'],
    ['CTC', 'Child Tax Credit'],
    ['CAB', 'Citizens Advice Bureau'],
    ['NRP', 'Non-Resident Parent']
  ]),
  ...acronyms(sources.rotherham, [['DP', 'Direct Payment', '=DPs']]),
  ...acronyms(sources.miclu, [
    ['NRPF', 'No Recourse to Public Funds'],
    ['ILR', 'Indefinite Leave to Remain'],
    ['DLR', 'Discretionary Leave to Remain', '=LTR', '=LLR'],
    ['BRP', 'Biometric Residence Permit'],
    ['UKVI', 'UK Visas and Immigration']
  ])
];
