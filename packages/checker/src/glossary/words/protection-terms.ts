import { sources } from '../../sources.ts';
import { terms, type Word } from './word.ts';

/** Assessing, planning and keeping children safe. */
export const protectionTermWords: readonly Word[] = [
  ...terms(sources.plymouth, [
    ['family group conference', 'family meeting~ to make a plan', 'family group meeting~'],
    ['initial assessment', 'first look at what help is needed', 'core assessment~'],
    ['parenting assessment', 'report~ on how a parent cares'],
    ['child in need meeting', 'meeting~ about the help you get', 'child in need (review|visit)~'],
    ['targeted support', 'extra help', 'targeted (services|help)'],
    ['core group', 'small meeting~ about your plan', 'coregroup~'],
    [
      'strategy meeting',
      'meeting~ about how to keep you safe',
      'strategy (discussion|mtg)~',
      'strat (meeting|discussion|disc|mtg)~',
      'strat'
    ],
    [
      'child protection conference',
      'big meeting~ about keeping you safe',
      'case conference~',
      'initial (child protection|CP) conference',
      'review (child protection|CP) conference',
      'CP conference~'
    ],
    ['child protection plan', 'plan~ to keep you safe', 'CP plan~'],
    [
      'child in need plan',
      'plan~ of help',
      'CIN plan~',
      'CIN visit~ => visit~',
      'CIN (meeting|review)~ => meeting~ about the help you get'
    ],
    [
      'section 47',
      'section 47 (finding out if a child is being hurt)',
      'section 47 (enquiry|investigation|assessment)~',
      's47~',
      's 47~',
      's.47~',
      'sec 47'
    ],
    ['section 17', 'section 17 (help for a family)', 's17~', 's 17', 's.17', 'sec 17'],
    ['single assessment', 'finding out what help is needed'],
    ['early help', 'help early on', 'early help (assessment|plan|worker|team|offer)~', 'early intervention'],
    [
      'universal services',
      'school, the doctor and the health visitor',
      'universal (level|offer|provision|support)'
    ],
    ['lead professional', 'main worker~'],
    ['legal gateway', 'meeting with a lawyer', 'gateway meeting~'],
    [
      'significant harm',
      'serious harm',
      'significant emotional harm',
      'risk of significant harm',
      'likely to suffer significant harm'
    ],
    ['chronology', 'list of what happened when'],
    ['genogram', 'family tree~'],
    [
      'direct work',
      'time talking and playing',
      'direct work session~',
      'keep-safe work',
      'keep safe work',
      'keepsafe work'
    ],
    ['voice of the child', 'what you say', "child's voice", 'pupil voice'],
    ['lived experience', 'what life is like'],
    ['working agreement', 'list of what we agreed', 'written agreement~', 'contract of expectations']
  ]),
  ...terms(sources.communityCareJargon, [
    [
      'stepped down',
      'moved to less help',
      'step~ down to (child in need|CIN|early help|universal|TAF|team around|section 17|tier|level|a lower) => move~ to less help',
      '(case|family|plan) (is|was|be|been) stepped down => family has less help'
    ],
    [
      'case closure',
      'end of our visits',
      'case closed => social worker stopped visiting',
      '{(close|closing) (the|this|his|her) case} => end our visits'
    ],
    ['escalation', 'asking someone higher up', 'escalate~ to => pass~ up to'],
    ['protective parent', 'parent who keeps you safe', 'protective (capacity|adult)~'],
    ['risk factor', 'thing that could go wrong'],
    [
      'capacity to change',
      'chance that things will change',
      'capacity for change',
      'capacity to (parent|protect) => ability to look after you'
    ],
    ['presenting issue', 'first worry', 'presenting (problem|behaviour|concern|difficulty|risk)~'],
    ['safeguarding concern', 'worry about your safety', 'safeguarding issue~'],
    ['cuckooing', 'taking over someone’s home to sell drugs', 'cuckooed => taken over by a gang'],
    ['trap house', 'house where drugs are sold'],
    ['return home interview', 'talk~ after you were missing', 'return interview~'],
    ['step down', 'move to less help'],
    ['step up', 'move to more help'],
    ['disguised compliance', 'saying yes but not doing it', 'disguise~ compliance'],
    ['good enough parenting', 'caring for a child well enough'],
    ['protective factor', 'things that keep you safe', 'protective factors', 'risk and protective factors'],
    ['parenting capacity', 'how well a parent can care', 'parental capacity'],
    ['presenting need', 'need~'],
    [
      'multi-agency',
      'several services together',
      'multi-agency (meeting|working|plan|support|team|approach|response|discussion)~',
      'inter-agency',
      'partner agency~'
    ],
    [
      'professionals meeting',
      'meeting~ of the workers',
      "professionals' (meeting|discussion|network)~",
      'professional (network|meeting)~',
      'network meeting~',
      'team around (the child|the family|the school)'
    ],
    [
      'case supervision',
      'talk with my manager',
      '(management|group|reflective|clinical) supervision',
      'management oversight',
      'supervision session~'
    ],
    [
      'contextual safeguarding',
      'keeping you safe outside home',
      'extra-familial (harm|risk|abuse)',
      'extra familial (harm|risk)',
      'risk outside the home'
    ],
    ['county lines', 'a gang using children to move drugs', 'county line'],
    [
      'missing episode',
      'time~ nobody knew where you were',
      'missing (incident|from care|from home|from placement)~'
    ]
  ]),
  ...terms(sources.rotherham, [
    ['transfer summary', 'note for the next worker', 'transfer summaries => notes for the next worker'],
    ['caseload', 'list~ of children', 'case load~'],
    ['unallocated', 'without a worker'],
    ['duty team', 'worker~ on call', 'duty (desk|system|worker|social worker|manager|visit|call)~'],
    ['case transfer', 'change of worker'],
    [
      'signpost to',
      'point~ to',
      'signpost~ (him|her|them|mum|dad|family|parents) => point~',
      'sign-posted => pointed',
      'signposting => pointing'
    ],
    ['respite', 'a break', 'respite (care|stay|weekend|provision)', 'respite carer~ => carer~ for a break'],
    ['outreach', 'help at home or in town', 'floating support', 'outreach (worker|team|support)~'],
    [
      'intervention',
      'help',
      'interventions',
      '(targeted|intensive|specialist|therapeutic|edge of care|whole family) intervention~'
    ],
    ['edge of care', 'close to coming into care', 'edge-of-care'],
    ['emotional wellbeing', 'feelings', 'emotional (well-being|health and wellbeing)']
  ])
];
