import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { acronyms } from './acronyms.ts';

/** Housing, benefits, and coming to live in this country. */
export const homeAndMoneyAcronyms: readonly GlossaryEntry[] = [
  ...acronyms(sources.shelter, [
    ['HB', 'Housing Benefit', 'Money to help with rent.'],
    ['DHP', 'Discretionary Housing Payment', 'Extra money to help with rent.'],
    ['HMO', 'House in Multiple Occupation', 'A house that people who are not family share.', '=HMOs'],
    ['DWP', 'Department for Work and Pensions', 'The part of the government that pays benefits.'],
    ['JSA', 'Jobseeker’s Allowance', 'Money for someone who is looking for work.'],
    ['ESA', 'Employment and Support Allowance', 'Money for someone too ill to work.'],
    ['UC', 'Universal Credit', 'Money for people with little or no pay.'],
    ['PIP', 'Personal Independence Payment', 'Money for a disabled adult.'],
    ['DLA', 'Disability Living Allowance', 'Money to help with a disabled child.'],
    ['CTC', 'Child Tax Credit', 'Money to help with the cost of children.'],
    ['NTQ', 'Notice To Quit', 'A letter that says someone must leave their home.'],
    ['RSL', 'Registered Social Landlord', 'A group that rents homes at a fair price.'],
    ['PRS', 'Private Rented Sector', 'Homes rented from a person or a company.'],
    ['CAB', 'Citizens Advice Bureau', 'People who give free advice.'],
    ['NRP', 'Non-Resident Parent', 'The parent you do not live with.'],
    ['CMS', 'Child Maintenance Service', 'People who make sure both parents pay for their child.']
  ]),
  ...acronyms(sources.rotherham, [
    ['DP', 'Direct Payment', 'Money a family gets to choose its own help.', '=DPs'],
    ['RAS', 'Resource Allocation System', 'How the council works out how much help a family gets.'],
    ['FIS', 'Family Information Service', 'People who tell families what help there is.'],
    ['PCP', 'Person-Centred Planning', 'Making a plan that starts from what you want.', '=PCR']
  ]),
  ...acronyms(sources.miclu, [
    ['NRPF', 'No Recourse to Public Funds', 'When someone from another country may not get benefits.'],
    ['ILR', 'Indefinite Leave to Remain', 'Being allowed to live here for good.'],
    ['DLR', 'Discretionary Leave to Remain', 'Being allowed to live here for a time.', '=LTR', '=LLR'],
    ['UAM', 'Unaccompanied Minor', 'A child who came to this country alone.'],
    ['BRP', 'Biometric Residence Permit', 'A card that says you may live here.'],
    ['BRC', 'Biometric Residence Card', 'A card that says you may live here.'],
    ['ARC', 'Application Registration Card', 'A card that says you have asked to stay here to be safe.'],
    ['EUSS', 'EU Settlement Scheme', 'How people from Europe can go on living here.'],
    ['UKVI', 'UK Visas and Immigration', 'The people who decide who may live here.'],
    ['NTS', 'National Transfer Scheme', 'How children who came here alone are shared between councils.']
  ])
];
