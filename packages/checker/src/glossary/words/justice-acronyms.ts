import { sources } from '../../sources.ts';
import { acronyms, type Word } from './word.ts';

/** Police, crime and youth justice. */
export const justiceAcronymWords: readonly Word[] = [
  ...acronyms(sources.youthJusticeJargon, [
    ['YOT', 'Youth Offending Team', '=YOTs'],
    ['YOS', 'Youth Offending Service'],
    ['YJS', 'Youth Justice Service'],
    ['YJB', 'Youth Justice Board'],
    ['YRO', 'Youth Rehabilitation Order'],
    ['DTO', 'Detention and Training Order'],
    ['ISS', 'Intensive Supervision and Surveillance'],
    ['YOI', 'Young Offender Institution'],
    ['STC', 'Secure Training Centre'],
    ['SCH', 'Secure Children’s Home'],
    ['PSR', 'Pre-Sentence Report'],
    ['PACE', 'Police and Criminal Evidence Act'],
    ['AA', 'Appropriate Adult'],
    ['CPS', 'Crown Prosecution Service'],
    ['PNC', 'Police National Computer'],
    ['RJ', 'Restorative Justice'],
    ['RIC', 'Remanded in Custody'],
    ['RLAA', 'Remanded to Local Authority Accommodation', '=RILAA'],
    ['YC', 'Youth Caution'],
    ['YCC', 'Youth Conditional Caution'],
    ['ASBO', 'Anti-Social Behaviour Order', '=ASBOs'],
    ['ETE', 'Education, Training and Employment'],
    ['VLO', 'Victim Liaison Officer'],
    ['BSS', 'Bail Supervision and Support']
  ]),
  ...acronyms(sources.youthJustice, [
    ['ASB', 'Anti-Social Behaviour'],
    ['CBO', 'Criminal Behaviour Order'],
    ['OOCD', 'Out-Of-Court Disposal', '=OoCD'],
    ['RUI', 'Released Under Investigation'],
    ['OM', 'Offender Manager', '=COM', '=POM'],
    ['OIC', 'Officer in Charge', '=O/C'],
    ['DBS', 'Disclosure and Barring Service'],
    ['CRB', 'Criminal Records Bureau'],
    ['HDC', 'Home Detention Curfew'],
    ['HMP', 'His Majesty’s Prison'],
    ['OASYS', 'Offender Assessment System', '=OASys', '=RSR'],
    ['ROTL', 'Release On Temporary Licence'],
    ['PPRC', 'Person Posing a Risk to Children', '=PPRTC'],
    ['RSO', 'Registered Sex Offender'],
    ['SHPO', 'Sexual Harm Prevention Order'],
    ['ABH', 'Actual Bodily Harm'],
    ['GBH', 'Grievous Bodily Harm'],
    ['PWITS', 'Possession With Intent To Supply'],
    ['TWOC', 'Taking a vehicle Without Consent', '=TWOCing', '=TDA'],
    ['OCG', 'Organised Crime Group', '=OCGs'],
    ['NPS', 'National Probation Service'],
    ['AIM3', 'Assessment, Intervention and Moving on', '=AIM2']
  ])
];
