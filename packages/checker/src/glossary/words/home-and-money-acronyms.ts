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
    ['NTQ', 'Notice To Quit'],
    ['RSL', 'Registered Social Landlord'],
    ['PRS', 'Private Rented Sector'],
    ['CAB', 'Citizens Advice Bureau'],
    ['NRP', 'Non-Resident Parent'],
    ['CMS', 'Child Maintenance Service']
  ]),
  ...acronyms(sources.rotherham, [
    ['DP', 'Direct Payment', '=DPs'],
    ['RAS', 'Resource Allocation System'],
    ['FIS', 'Family Information Service'],
    ['PCP', 'Person-Centred Planning', '=PCR']
  ]),
  ...acronyms(sources.miclu, [
    ['NRPF', 'No Recourse to Public Funds'],
    ['ILR', 'Indefinite Leave to Remain'],
    ['DLR', 'Discretionary Leave to Remain', '=LTR', '=LLR'],
    ['UAM', 'Unaccompanied Minor'],
    ['BRP', 'Biometric Residence Permit'],
    ['BRC', 'Biometric Residence Card'],
    ['ARC', 'Application Registration Card'],
    ['EUSS', 'EU Settlement Scheme'],
    ['UKVI', 'UK Visas and Immigration'],
    ['NTS', 'National Transfer Scheme']
  ])
];
