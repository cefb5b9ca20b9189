import { sources } from '../../sources.ts';
import { acronyms, type Word } from './word.ts';

/** Living with carers, adoption, and leaving care. */
export const childrenInCareAcronymWords: readonly Word[] = [
  ...acronyms(sources.ourPatch, [
    ['LAC', 'Looked After Child'],
    ['CLA', 'Child Looked After'],
    ['CIC', 'Child in Care', '=CiC', '=CiOC', '=CIOC'],
    ['PLAC', 'Previously Looked After Child'],
    ['IRO', 'Independent Reviewing Officer'],
    ['IFA', 'Independent Fostering Agency'],
    ['FC', 'Foster Carer', '=FCs', '=F/C'],
    ['SGO', 'Special Guardianship Order', '=SGOs'],
    ['SG', 'Special Guardian', '=SGs'],
    ['RAA', 'Regional Adoption Agency'],
    ['ASF', 'Adoption Support Fund', '=ASGSF'],
    ['PAS', 'Post-Adoption Support'],
    ['FFA', 'Friends and Family Assessment'],
    ['FDM', 'Fostering Decision Maker'],
    ['PA', 'Personal Adviser', '=PAs'],
    ['LTF', 'Long-Term Fostering', '=LTFC'],
    ['IHA', 'Initial Health Assessment', '=IHAs'],
    ['RHA', 'Review Health Assessment', '=RHAs'],
    ['PEP', 'Personal Education Plan', '=ePEP', '=e-PEP', '=EPEP'],
    ['ISW', 'Independent Social Worker'],
    ['MOC', 'Mother of Child', '=MoC'],
    ['FOC', 'Father of Child', '=FoC']
  ]),
  ...acronyms(sources.lancashire, [
    ['LCT', 'Leaving Care Team'],
    ['DOLS', 'Deprivation of Liberty Safeguards', '=DoLS', '=DoL'],
    ['NEET', 'Not in Education, Employment or Training', '=NEETs'],
    ['EET', 'Education, Employment or Training'],
    ['SDQ', 'Strengths and Difficulties Questionnaire', '=SDQs'],
    ['EOTAS', 'Education Other Than At School', '=EOTIS'],
    ['UASC', 'Unaccompanied Asylum-Seeking Child']
  ]),
  ...acronyms(sources.adoption, [
    ['CPR', 'Child Permanence Report'],
    ['PAR', 'Prospective Adopter’s Report'],
    ['AO', 'Adoption Order'],
    ['EPP', 'Early Permanence Placement'],
    ['LSW', 'Life Story Work', '=LSB']
  ]),
  ...acronyms(sources.tact, [
    ['CEYP', 'Care-Experienced Young Person', '=CEP'],
    ['MFH', 'Missing From Home', '=MFHs', '=MFC', '=MISPER', 'misper~'],
    ['RSW', 'Residential Support Worker', '=RCW', '=RCWs']
  ])
];
