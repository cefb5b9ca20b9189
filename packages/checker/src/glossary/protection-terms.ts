import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** Assessing, planning and keeping children safe. */
export const protectionTerms: readonly GlossaryEntry[] = [
  ...terms(sources.plymouth, [
    ['core group', 'small meeting~ about your plan', 'The small group that makes the plan work.', 'coregroup~'],
    ['strategy meeting', 'meeting~ about how to keep you safe', 'A quick meeting with the police to plan how to keep you safe.', 'strategy (discussion|mtg)~', 'strat (meeting|discussion|disc|mtg)~', 'strat'],
    ['child protection conference', 'big meeting~ about keeping you safe', 'A big meeting about how to keep you safe.', 'case conference~', 'initial (child protection|CP) conference', 'review (child protection|CP) conference', 'CP conference~'],
    ['child protection plan', 'plan~ to keep you safe', 'A plan that says what each person must do to keep you safe.', 'CP plan~'],
    ['child in need plan', 'plan~ of help', 'A plan of the extra help your family will get.', 'child in need (meeting|review|visit|status|level)~', 'CIN (plan|meeting|review|visit)~'],
    ['section 47', 'finding out if a child is being hurt', 'When social workers look into whether a child is being hurt.', 'section 47 (enquiry|investigation|assessment)~', 's47~', 's 47~', 's.47~', 'sec 47'],
    ['section 17', 'help for a family', 'The law about extra help for a family.', 'section 17 (money|payment|funding|support)~', 's17~', 's 17', 's.17', 'sec 17'],
    ['single assessment', 'finding out what help is needed', 'A social worker finding out how things are for you.', 'initial assessment~', 'core assessment~', 'parenting assessment~', 'risk assessment~ framework'],
    ['early help', 'help early on', 'Help for a family before worries get bigger.', 'early help (assessment|plan|worker|team|offer)~', 'early intervention'],
    ['universal services', 'school, the doctor and the health visitor', 'Help that every child gets, such as school and the doctor.', 'universal (level|offer|provision|support)', 'targeted (support|services|intervention|help)'],
    ['lead professional', 'main worker~', 'The one person who makes sure that everybody helps as they said.'],
    ['legal gateway', 'meeting with a lawyer', 'A meeting with a lawyer about whether to go to court.', 'legal planning (meeting)~', 'gateway meeting~'],
    ['significant harm', 'serious harm', 'Being hurt badly, in your body or your feelings.', 'significant emotional harm', 'risk of significant harm', 'likely to suffer significant harm'],
    ['chronology', 'list of what happened when', 'A list of the big things that happened, in order.'],
    ['genogram', 'family tree~', 'A family tree.', 'ecomap~', 'eco-map~', 'cultural genogram~'],
    ['direct work', 'time talking and playing', 'Time with your worker to draw, play and talk.', 'direct work session~', 'keep-safe work', 'keep safe work', 'keepsafe work'],
    ['voice of the child', 'what you say', 'What the child says and wants.', "child's voice", 'pupil voice'],
    ['lived experience', 'what life is like', 'What life is like for you.'],
    ['working agreement', 'list of what we agreed', 'A list of what everyone has agreed to do.', 'written agreement~', 'contract of expectations']
  ]),
  ...terms(sources.communityCareJargon, [
    ['step down', 'move to less help', 'When your family needs less help than before.', 'step~ down to (child in need|CIN|early help|universal|TAF|team around|section 17|tier|level|a lower)', 'step-down (plan|meeting|to|from)', 'to step down (the|this) (case|plan)', '(case|family|plan) (is|was|be|been) stepped down', 'close and step down', 'case (closure|closed)', '(close|closed|closing) (the|this|his|her) case'],
    ['step up', 'move to more help', 'When your family needs more help than before.', 'step~ up to (child protection|CP|PLO|level|tier|section 47|safeguarding|care|social care)', 'step-up (to|from)', 'escalate~ to', 'escalation'],
    ['disguised compliance', 'saying yes but not doing it', 'When someone says yes to a plan but does not do it.', 'disguise~ compliance'],
    ['good enough parenting', 'caring for a child well enough', 'Caring for a child well enough.', 'good enough (parent|care)', 'not good enough (parenting|care)'],
    ['protective factor', 'thing that keep you safe', 'The good things that keep you safe.', 'protective (parent|capacity|adult)~', 'protective factors', 'resilience factor~', 'risk factor~', 'risk and protective factors'],
    ['parenting capacity', 'how well a parent can care', 'How well a parent can look after a child.', 'capacity to (parent|change|protect)', 'parental capacity', 'capacity for change'],
    ['reflective functioning', 'thinking about how a child feels', 'Being able to think about how a child feels.', 'reflective (capacity|space|supervision|practice)', 'mentalise~', 'mentalisation'],
    ['basic care needs', 'food, sleep, washing and clothes', 'Food, sleep, washing and clothes.', 'basic care'],
    ['presenting need', 'need~', 'What a person seems to need help with.', 'presenting (issue|problem|behaviour|concern|difficulty|risk|factor)~', 'unmet need~', 'complex (case|family)~', 'level~ of need'],
    ['professional curiosity', 'asking more questions', 'When workers keep asking to find out what is true.', 'professionally curious', 'respectful uncertainty'],
    ['multi-agency', 'several services together', 'Several services together, such as school and the police.', 'multi-agency (meeting|working|plan|support|team|approach|response|discussion)~', 'inter-agency', 'partner agency~', 'multi-disciplinary', 'multi-disciplinary (team|meeting|approach)~'],
    ['professionals meeting', 'meeting~ of the workers', 'A meeting of workers without the family.', "professionals' (meeting|discussion|network)~", 'professional (network|meeting)~', 'network meeting~', 'team around (the child|the family|the school)'],
    ['case supervision', 'talk with my manager', 'When a worker talks with their manager about how to help.', '(management|group|reflective|clinical) supervision', 'management oversight', 'supervision session~', '(discuss~|take|took|taken) (in|to) supervision'],
    ['holding risk', 'keeping an eye on the danger', 'Keeping an eye on the danger.', 'hold~ the risk', 'risk management plan~', 'safeguarding (concern|issue|check|plan)~', 'mapping (meeting|exercise)~'],
    ['contextual safeguarding', 'keeping you safe outside home', 'Keeping you safe outside home: in the street, at school, online.', 'extra-familial (harm|risk|abuse)', 'extra familial (harm|risk)', 'intra-familial (harm|abuse)', 'risk outside the home'],
    ['county lines', 'a gang using children to move drugs', 'When gangs make children carry drugs to other towns.', 'county line', 'cuckooing', 'cuckooed', 'debt bondage', 'trap house~', 'going country'],
    ['missing episode', 'time~ nobody knew where you were', 'A time when nobody knew where you were.', 'missing (incident|from care|from home|from placement)~', 'unauthorised absence~', 'return (home interview|interview)~', 'welfare return interview~', 'push and pull factors', 'push factor~', 'pull factor~'],
    ['danger statement', 'what we worry about', 'Words that say what we worry may happen.', 'safety goal~', 'bottom line~ (for|of) the plan', 'scaling question~', 'best hopes', 'words and pictures', 'safety network~', 'three houses', 'complicating factor~']
  ]),
  ...terms(sources.rotherham, [
    ['duty team', 'worker~ on call', 'The workers who answer that day.', 'duty (desk|system|worker|social worker|manager|visit|call)~', 'intake team~', 'triage~', 'screening tool~'],
    ['case transfer', 'change of worker', 'When a new worker takes over.', 'transfer summary~', 'case holder~', 'caseload~', 'unallocated'],
    ['signpost to', 'point~ to', 'To tell someone where to get help.', 'signpost~ (him|her|them|mum|dad|family|parents) => point~', 'sign-posted => pointed', 'signposting => pointing'],
    ['commissioned service', 'service~ we pay for', 'A service that the council pays for.', 'commissioning', 'brokerage', 'spot purchase~', 'commissioned (provider|placement|support)~'],
    ['respite', 'a break', 'A break: time away with someone else.', 'respite (care|carer|stay|weekend|provision|package)~'],
    ['outreach', 'help at home or in town', 'Help from a worker who comes to you.', 'floating support', 'outreach (worker|team|support)~'],
    ['intervention', 'help', 'Something done to help.', 'interventions', '(targeted|intensive|specialist|therapeutic|edge of care|whole family) intervention~'],
    ['edge of care', 'close to coming into care', 'When a child may have to come into care.', 'edge-of-care'],
    ['emotional wellbeing', 'feelings', 'How you feel inside.', 'emotional (well-being|health and wellbeing)']
  ])
];
