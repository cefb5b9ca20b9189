import { sources } from '../../sources.ts';
import { acronyms, type Word } from './word.ts';

/** Bodies and minds: services, conditions, and doctors' shorthand. */
export const healthAcronymWords: readonly Word[] = [
  ...acronyms(sources.nhsJargon, [
    ['CAMHS', 'Child and Adolescent Mental Health Service', '=CAMHs', '=CYPMHS', '=CYMHS'],
    ['CMHT', 'Community Mental Health Team'],
    ['EIP', 'Early Intervention in Psychosis team', '=EIT'],
    ['MH', 'Mental Health'],
    ['MHA', 'Mental Health Act'],
    ['MCA', 'Mental Capacity Act'],
    ['AMHP', 'Approved Mental Health Professional'],
    ['CPN', 'Community Psychiatric Nurse', '=CMHN'],
    ['CBT', 'Cognitive Behavioural Therapy'],
    ['EMDR', 'Eye Movement Desensitisation and Reprocessing'],
    ['PTSD', 'Post-Traumatic Stress Disorder', '=CPTSD', '=C-PTSD'],
    ['EUPD', 'Emotionally Unstable Personality Disorder', '=BPD'],
    ['ICB', 'Integrated Care Board'],
    ['CCG', 'Clinical Commissioning Group'],
    ['CHC', 'Continuing Healthcare', '=CCC'],
    ['DNA', 'Did Not Attend', "=DNA'd", '=DNAed'],
    ['WNB', 'Was Not Brought'],
    ['HV', 'Health Visitor', '=HVs'],
    ['SN', 'School Nurse', '=S/N'],
    ['FNP', 'Family Nurse Partnership'],
    ['MW', 'Midwife', '=M/W'],
    ['OT', 'Occupational Therapist', '=OTs'],
    ['MDT', 'Multi-Disciplinary Team', '=MDTs'],
    ['PALS', 'Patient Advice and Liaison Service'],
    ['CPA', 'Care Programme Approach'],
    ['LD', 'Learning Disability']
  ]),
  ...acronyms(sources.londonProcedures, [
    ['FTT', 'Failure To Thrive'],
    ['FAS', 'Foetal Alcohol Syndrome'],
    ['FASD', 'Foetal Alcohol Spectrum Disorder'],
    ['FAE', 'Foetal Alcohol Effects'],
    ['NAS', 'Neonatal Abstinence Syndrome'],
    ['EDD', 'Expected Date of Delivery', '=EDC'],
    ['SCBU', 'Special Care Baby Unit'],
    ['NICU', 'Neonatal Intensive Care Unit'],
    ['PND', 'Postnatal Depression'],
    ['STI', 'Sexually Transmitted Infection', '=STIs', '=STD']
  ]),
  ...acronyms(sources.send, [
    ['ASD', 'Autistic Spectrum Disorder'],
    ['ODD', 'Oppositional Defiant Disorder'],
    ['PDA', 'Pathological Demand Avoidance'],
    ['RAD', 'Reactive Attachment Disorder'],
    ['GDD', 'Global Developmental Delay'],
    ['DCD', 'Developmental Coordination Disorder'],
    ['DLD', 'Developmental Language Disorder'],
    ['AAC', 'Augmentative and Alternative Communication'],
    ['CDC', 'Child Development Centre'],
    ['SALT', 'Speech and Language Therapist', '=SaLT', '=S&LT']
  ]),
  ...acronyms(sources.nhsJargon, [
    ['Hx', 'history', '=PMHx', '=FHx'],
    ['PRN', 'as needed', '=prn'],
    ['BD', 'twice a day', '=bd'],
    ['TDS', 'three times a day', '=tds'],
    ['ETOH', 'alcohol', '=EtOH', '=etoh'],
    ['OD', 'overdose', "=OD'd", '=ODs', '=O/D'],
    ['DSH', 'Deliberate Self-Harm', '=TOSH'],
    ['SI', 'Suicidal Ideation'],
    ['BBV', 'Blood-Borne Virus'],
    ['UTD', 'up to date'],
    ['ASQ', 'Ages and Stages Questionnaire'],
    ['D&V', 'diarrhoea and vomiting']
  ])
];
