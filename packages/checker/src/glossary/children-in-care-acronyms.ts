import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { acronyms } from './acronyms.ts';

/** Living with carers, adoption, and leaving care. */
export const childrenInCareAcronyms: readonly GlossaryEntry[] = [
  ...acronyms(sources.ourPatch, [
    ['LAC', 'Looked After Child', 'A child who lives with carers and not with their parents.'],
    ['CLA', 'Child Looked After', 'A child who lives with carers and not with their parents.'],
    ['CIC', 'Child in Care', 'A child who lives with carers and not with their parents.', '=CiC', '=CiOC', '=CIOC'],
    ['PLAC', 'Previously Looked After Child', 'A child who used to be in care, and is now with a family for good.'],
    ['IRO', 'Independent Reviewing Officer', 'The person who checks that your plan is right and that you are heard.'],
    ['IFA', 'Independent Fostering Agency', 'A company that finds and helps foster carers.'],
    ['FC', 'Foster Carer', 'The person who looks after you in their home.', '=FCs', '=F/C'],
    ['SGO', 'Special Guardianship Order', 'A court paper that says you live with someone until you grow up.', '=SGOs'],
    ['SG', 'Special Guardian', 'A person the court chose to bring you up.', '=SGs'],
    ['RAA', 'Regional Adoption Agency', 'The team that finds new families for children.'],
    ['ASF', 'Adoption Support Fund', 'Money for help after adoption.', '=ASGSF'],
    ['PAS', 'Post-Adoption Support', 'Help for a family after adoption.'],
    ['FFA', 'Friends and Family Assessment', 'Finding out if someone you know could look after you.'],
    ['FDM', 'Fostering Decision Maker', 'The manager who says if someone can be a foster carer.'],
    ['PA', 'Personal Adviser', 'Someone who helps you when you leave care.', '=PAs'],
    ['LTF', 'Long-Term Fostering', 'Living with foster carers until you grow up.', '=LTFC'],
    ['IHA', 'Initial Health Assessment', 'Your first check with a doctor when you come into care.', '=IHAs'],
    ['RHA', 'Review Health Assessment', 'A health check that you have every year, or twice a year if you are small.', '=RHAs'],
    ['PEP', 'Personal Education Plan', 'A plan of how school will help you.', '=ePEP', '=e-PEP', '=EPEP'],
    ['PRP', 'Placement Review Panel', 'A group that checks if a home is right for you.'],
    ['ISW', 'Independent Social Worker', 'A social worker who does not work for the council.'],
    ['MOC', 'Mother of Child', 'Your mum.', '=MoC'],
    ['FOC', 'Father of Child', 'Your dad.', '=FoC']
  ]),
  ...acronyms(sources.lancashire, [
    ['CAAP', 'Children’s Area Allocation Panel', 'A meeting that decides which team will help.'],
    ['AFFT', 'Assessment of Family and Friends Team', 'People who find out if someone you know could look after you.'],
    ['BAAF', 'British Agencies for Adoption and Fostering', 'An old charity about adoption and fostering.'],
    ['LCT', 'Leaving Care Team', 'Workers who help you when you leave care.'],
    ['CICC', 'Children in Care Council', 'A group of children in care who tell the council what to change.', '=CiCC'],
    ['DOLS', 'Deprivation of Liberty Safeguards', 'Rules for when someone is not free to leave a place.', '=DoLS', '=DoL'],
    ['NEET', 'Not in Education, Employment or Training', 'Someone over 16 who has no school, job or course right now.', '=NEETs'],
    ['EET', 'Education, Employment or Training', 'School, a course or a job.'],
    ['SDQ', 'Strengths and Difficulties Questionnaire', 'Questions about how you have been feeling.', '=SDQs'],
    ['EOTAS', 'Education Other Than At School', 'Learning that does not happen in a school.', '=EOTIS'],
    ['UASC', 'Unaccompanied Asylum-Seeking Child', 'A child who came to this country alone to be safe.'],
    ['CICS', 'Children in Care Service', 'The workers for children in care.', '=CLAS']
  ]),
  ...acronyms(sources.adoption, [
    ['CPR', 'Child Permanence Report', 'A report about you for people who might become your family.'],
    ['PAR', 'Prospective Adopter’s Report', 'A report about people who would like to adopt.'],
    ['APR', 'Adoption Placement Report', 'A report about how you and a new family would fit.'],
    ['AO', 'Adoption Order', 'A court paper that makes a new family yours for good.'],
    ['EPP', 'Early Permanence Placement', 'Living from the start with people who may adopt you.'],
    ['FFAP', 'Fostering for Adoption Placement', 'Living with foster carers who may adopt you.', '=FfA'],
    ['LSW', 'Life Story Work', 'Finding out and putting together the story of your life.', '=LSB'],
    ['LLL', 'Later Life Letter', 'A letter that tells you, when you are older, why you were adopted.']
  ]),
  ...acronyms(sources.tact, [
    ['CECYP', 'Care-Experienced Children and Young People', 'Children who are or were in care.'],
    ['CEYP', 'Care-Experienced Young Person', 'A young person who is or was in care.', '=CEP'],
    ['MFH', 'Missing From Home', 'When no one knows where a child is.', '=MFHs', '=MFC', '=MISPER', 'misper~'],
    ['RSW', 'Residential Support Worker', 'Someone who looks after you in a children’s home.', '=RCW', '=RCWs']
  ])
];
