import { sources } from '../../sources.ts';
import { acronyms, type Word } from './word.ts';

/** School, learning, and extra help with learning. */
export const schoolAcronymWords: readonly Word[] = [
  ...acronyms(sources.send, [
    ['SEN', 'Special Educational Needs'],
    ['SEND', 'Special Educational Needs and Disabilities'],
    ['SENCO', 'Special Educational Needs Coordinator', '=SENCo', '=SENDCO', '=SENDCo', '=Senco', '=SENCOs'],
    [
      'SENDIASS',
      'Special Educational Needs and Disabilities Information Advice and Support Service',
      '=IASS'
    ],
    ['EHCP', 'Education, Health and Care Plan', '=EHC', '=EHCPs'],
    ['EHCNA', 'Education, Health and Care Needs Assessment', '=NA1'],
    ['EP', 'Educational Psychologist', '=EPs', '=Ed Psych~'],
    ['EPS', 'Educational Psychology Service'],
    ['EWO', 'Education Welfare Officer', '=ESW', '=EWS'],
    ['SEMH', 'Social, Emotional and Mental Health needs', '=EBD', '=SEBD', '=BESD'],
    ['SLCN', 'Speech, Language and Communication Needs'],
    ['MLD', 'Moderate Learning Difficulty'],
    ['SLD', 'Severe Learning Difficulties'],
    ['PMLD', 'Profound and Multiple Learning Difficulties'],
    ['SpLD', 'Specific Learning Difficulty'],
    ['MSI', 'Multi-Sensory Impairment'],
    ['EAL', 'English as an Additional Language', '=ESOL'],
    ['EYFS', 'Early Years Foundation Stage'],
    ['KS1', 'Key Stage 1'],
    ['KS2', 'Key Stage 2'],
    ['KS3', 'Key Stage 3'],
    ['KS4', 'Key Stage 4'],
    ['KS5', 'Key Stage 5'],
    ['TA', 'Teaching Assistant', '=TAs'],
    ['HLTA', 'Higher Level Teaching Assistant'],
    ['LSA', 'Learning Support Assistant', '=LSAs'],
    ['PSP', 'Pastoral Support Plan'],
    ['IEP', 'Individual Education Plan', '=IEPs', '=IPP'],
    ['IHCP', 'Individual Health Care Plan', '=IHP'],
    ['DfE', 'Department for Education', '=DFE'],
    ['LEA', 'Local Education Authority'],
    ['EBSA', 'Emotionally Based School Avoidance'],
    ['ELSA', 'Emotional Literacy Support Assistant'],
    ['AP', 'Alternative Provision'],
    ['PRU', 'Pupil Referral Unit', '=PRUs'],
    ['FTE', 'Fixed-Term Exclusion', '=FTEx', '=FEX'],
    ['PEX', 'Permanent Exclusion', '=PEx'],
    ['FSM', 'Free School Meals'],
    ['PP', 'Pupil Premium'],
    ['PPP', 'Pupil Premium Plus'],
    ['DSL', 'Designated Safeguarding Lead', '=DDSL', '=DSLs'],
    ['HOY', 'Head of Year', '=HoY'],
    ['SLT', 'Senior Leadership Team'],
    ['VSH', 'Virtual School Head'],
    ['EHE', 'Elective Home Education'],
    ['CPOMS', 'the school’s safeguarding log']
  ])
];
