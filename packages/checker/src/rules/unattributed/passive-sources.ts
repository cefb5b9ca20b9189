import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why =
  'Policy section 4: the record shows whose information it is. Section 11: first-hand and second-hand are told apart.';

/** Things said, seen and felt by nobody in particular. */
export const passiveSources: readonly Rule[] = [
  {
    id: 'it-was-felt',
    category: 'unattributed',
    says: [
      '(an|a|the|another|several) (allegation|complaint|referral|report|disclosure|incident|concern|accusation|claim|request)~ (has|have) [also] been (made|received|reported|raised|put forward)',
      'it is (my|our) understanding that => [who] told me that',
      '[the|all|some|various|several|other|many] (agencies|professionals|staff|neighbours|partners|services|people|others) (has|have|had) (raised|expressed|voiced|shared|reported|flagged) [some|serious|significant|ongoing|a number of|several|many|further] (concerns|concern|worries|doubts|issues) => [who] told me of worries',
      'it (<be>|has been|had been|is being|will be|has since been) [<adv>] [previously] (felt|thought|believed|considered|understood|accepted|feared|hoped|suspected|assumed|acknowledged|expected|perceived|deemed) [that|by all] => I think that',
      'it (<be>|has been|had been|is being|will be|has since been) [<adv>] [previously] (decided|agreed|recommended|resolved|concluded|planned|proposed|determined|established) [that] => [who] decided that',
      'it (<be>|has been|had been|is being|will be|has since been) [<adv>] [previously] (said|reported|alleged|noted|suggested|claimed|mentioned|observed|identified|advised|disclosed|discussed|expressed|raised|recorded|recognised|rumoured|stated|confirmed|assessed|found|seen|heard|indicated|viewed|documented|highlighted|shared) [that|by professionals] => [who] told me that',
      'it <be> [widely|generally|commonly|well] (known|rumoured|believed|understood|thought|accepted|acknowledged|hoped|feared|anticipated|envisaged|evident|reported|speculated|queried|questioned|stressed|emphasised|highlighted|requested|asked|hypothesised) [that] => I know that',
      'it (transpired|emerged|transpires|emerges|came to light|has come to light|has emerged|has transpired|would appear|would seem|appears|came to (our|my|the) attention|has come to (our|my|the) attention|became apparent|became clear|was apparent|is apparent|is evident|was evident) [that] => I found out that',
      'there (<be>|has been|have been|had been|continue to be) [<adv>] [a|an|some|no|still|several|many|ongoing|further|significant|serious|growing|general] (concern|concerns|worry|worries|report|reports|allegation|allegations|suggestion|suggestions|rumour|rumours|talk|view|feeling|belief|consensus|agreement|speculation|suspicion|suspicions|indication|indications|intelligence|information) => I am worried',
      '(concern|concerns|worries|doubts|fears|questions|issues|allegations|queries|suspicions|complaints|objections|points) (<be>|have been|has been|had been|remain|continue to be) [also|again|previously|recently|first|then|repeatedly|further] (raised|expressed|noted|reported|voiced|shared|highlighted|identified|made|flagged|received|held|discussed|documented|escalated|recorded) => [who] was worried',
      '(concern|concerns|worries) (raised|expressed|reported|flagged|noted|voiced|received|identified|remain|persist|exist|continue) => [who] was worried',
      '(a|the|another|several|numerous|further|an anonymous) (report|reports|referral|call|tip-off|complaint|allegation|disclosure|request|suggestion|point|recommendation|proposal|comment|claim) (was|were|has been|have been) (received|made|put forward)',
      '(information|intelligence|reports|evidence) (received|suggest~|indicate~|show~|was received|has been received|has come|is that|was shared|has been shared)'
    ],
    never: [
      'felt and (wool|card|paper|glitter|cotton|fabric|buttons|glue)',
      'it was decided by (the|a) (toss|coin|dice)',
      'it (is|was) (found|seen|heard|noted|recorded) (in|on|under|behind|at|down|by) (the|a|his|her)',
      'reports of (snow|rain|traffic|delays|flooding|ice|storms|roadworks|fog)',
      '(school|end of term|weather|good|his|her|annual) report~',
      'question~ were asked in',
      '(is|was|are|were) no (question|doubt|report|sense|agreement|talk|complaint|complaints|concern|concerns|worries|worry)',
      'sense of (humour|smell|direction|fun)',
      'a view of (the|a)',
      'the view (from|of|was|over)',
      'view (from|over|of the)',
      'information (desk|sheet|board|leaflet|point)',
      'nice feeling',
      'it (is|was) (planned|proposed) for'
    ],
    message: '“{words}”: a child will ask who. Name the person, or write “I”.',
    why,
    instead: ['[who] told us'],
    sources: [sources.leedsRecording, sources.communityCareRecording, sources.recordingPolicy]
  },
  {
    id: 'is-said-to',
    category: 'unattributed',
    says: [
      '<be> [<adv>] labelled (a|an|as) => [who] calls them',
      '(<be>|has been|have been|had been) [<adv>] (said|believed|thought|understood|reported|alleged|rumoured|suspected|assumed|known|felt|considered|claimed|deemed|perceived|feared|presumed|purported|reputed|supposed|observed|noted|seen|heard|overheard|described|identified) to [be|have]',
      '<be> [well|also|already|previously|not] known to [the|our|both|several] (police|services|social care|social services|the service|agencies|the department|local authority|the local authority|probation|CSC|children’s services|mental health services|us|youth justice|housing|camhs|previous|early help|MASH|professionals|staff|neighbours|school) => [who knows them, and what for]',
      'known to (police|services|social care|social services|agencies|probation|mental health services) => [who knows them, and what for]',
      '(<be>|has been|have been) [<adv>] (considered|deemed|viewed|regarded|perceived|described|felt|assessed|seen|portrayed|identified|recorded|classed|labelled|thought of|noted|spoken of|reported|referred to) as => [who] sees them as',
      '(<be>|has been|have been|had been) [<adv>] (deemed|considered|reported|alleged|believed|thought|assumed|suspected|felt) (unsuitable|unsafe|inappropriate|too|not|high|low|vulnerable|at risk|necessary|appropriate|missing|unfit|suitable|safe|unable|capable|a risk|that|by some) => [who] thought',
      'deemed => [who] thought',
      '(<be>|has been|have been) (overheard|rumoured|alleged|reported|reportedly|seen) (telling|saying|talking|arguing|shouting|swearing|smoking|drinking|hitting|with an|with a man|with men|in the company|to have|hanging|buying|selling|getting into|getting out|leaving|dealing|smacking|slapping|begging|crying) => [who heard or saw] them',
      '(was|were|been|am) [also|then|previously] (told|informed|advised|made aware|warned|notified|given to understand|led to believe) (that|of|about|to|he|she|they|by (someone|a source|others|professionals)|not|there) => [who] told me',
      '(was|were|been) (told|informed|advised) [about|again|off] => [who told them]'
    ],
    never: [
      '(is|was|are|were) (seen|heard|observed|noted) (at|in|by|with his|with her|with mum|with dad|with|on|today|alone)',
      'supposed to (be|have|bring|come|meet|go|ring|pick|take|start|do|wear|get)',
      '(is|was) (known|described|referred to) (as|to his friends as|to her friends as)',
      '(i|we) (was|were) asked',
      '(was|were|been) (told|asked) (off|a story|the story|the joke|a joke)',
      'was told by <name>',
      '(was|were) asked (by|if|what|whether|how|to)',
      '(he|she|they) (is|was|were) (asked|told) (what|how|if|whether|why)',
      'seen as (soon|long|often|many|well)'
    ],
    message: '“{words}”: a child will ask who says so. Name the person, or say how you know.',
    why,
    instead: ['[who] says that they'],
    sources: [sources.leedsRecording, sources.communityCareRecording, sources.recordingPolicy]
  },
  {
    id: 'allegedly',
    category: 'unattributed',
    says: [
      'allegedly',
      'reportedly',
      'apparently',
      'supposedly',
      'seemingly => [who thinks so]',
      'rumour has it [that]',
      'word (is|has it|on the street) [that]',
      'by all accounts',
      '(i|we) (gather|am told|are told|have been told|have been informed|am led to believe|have it on good authority) (that|he|she|they|mum|dad|it|there|by) => [who] told me that',
      '[some|other|many|various|the] (people|others|everyone|everybody|neighbours|locals|sources|folk|someone|somebody|parents|residents|villagers) (say|says|said|think|thinks|believe|believes|report|reports|reported|claim|claims|claimed|suggest|suggested|reckon|reckons|complained) [that] => [who] told me that',
      '[all|the|our|most|some|other|key] [professional|school|core|paternal|maternal|wider] (professionals|agencies|services|network|partners|staff|workers|team|group|meeting|panel|conference|parties|everyone) (feel|feels|felt|believe|believes|believed|think|thinks|thought|consider|considers|considered|suspect|suspects) [that] => [who] thinks that',
      '(professionals|agencies|services|network|partners|staff|workers|everyone) <be> [<adv>] (concerned|worried|aware|agreed|unhappy) [that|about] => [who] is worried that',
      '(anonymous|unnamed|confidential|unknown|undisclosed|a reliable|reliable) (source|sources|caller|callers|referral|referrer|informant|information|member|report|call|tip-off) => [who, or that they asked not to be named]',
      '(the|a|general|overall|shared|professional|common|collective) (consensus|feeling|view|opinion|belief|perception|impression|sense) (<be>|among|amongst|at|from|of the|in|seems|appears|remains) => [who] thinks',
      '(records|files|the file|the files|case notes|the records|previous records|historical records|the chronology|documents|paperwork|the referral|police records|system checks|checks) (show|shows|showed|state|states|stated|suggest|suggests|suggested|indicate|indicates|indicated|say|says|said|note|notes|noted|reveal|reveals|revealed) [that] => [who wrote it, and when]',
      'according to (reports|records|sources|the file|the files|rumour|rumours|some|others|people|neighbours|professionals|information|police intelligence|intelligence|third parties|the referral|local people) => [who] told me'
    ],
    never: [
      'apparently (is|was) a',
      '(police|school|staff|the team|health) (agreed|agree) (to|with)',
      '(make|made|makes|let|help|helped|hear|heard|ask|asked) (everyone|everybody|people|others) (say|think|tell)',
      'they (said|say|think|told|thought|felt|feel|agreed|agree|know|believe) (they|yes|no|it|sorry|that they|hello|goodbye|i|we|the|he|she)',
      '(they|friends|the family|the school) (say|said|think|feel|felt|agreed|agree|know|thought)',
      'everyone (agreed|knows) (it|the song)'
    ],
    message: '“{words}” hides who said it. Name the person, or write that they asked not to be named.',
    why,
    instead: ['I was told by [who] that'],
    sources: [sources.leedsRecording, sources.communityCareRecording, sources.recordingPolicy]
  },
  {
    id: 'decision-by-nobody',
    category: 'unattributed',
    says: [
      '(a|the|no|this|that|another|any|final|initial|an interim) [final|management|joint|difficult|placement|clear|interim] (decision|decisions|conclusion|agreement|recommendation|arrangement|plan|judgement|determination) (<be>|has been|have been|had been|will be|to be) [then|also|subsequently|now|finally|eventually] (made|taken|reached|agreed|arrived at|drawn|put in place|deferred|postponed|reversed|come to|finalised|confirmed)',
      '(decision|decisions) (made|taken|reached|was|were) (to|that|not|not to|on|about)',
      'decision (made|taken|reached)',
      '(this|that) (<be>|has been|had been|will be) [then] (agreed|decided|resolved|recommended|determined|concluded|approved|ruled) => [who] decided this',
      'it (<be>|has been|had been) (approved|ruled|arranged|settled|ordered|directed) that => [who] decided that',
      '(permission|consent|approval|authority|funding|leave|access) (<be>|has been|had been|not|was not) (given|granted|refused|withheld|obtained|denied|agreed|declined|withdrawn) => [who] said yes',
      'management decision => decision by [who]',
      '^ agreed (that|to|at|by|in) => [who] agreed'
    ],
    never: [
      '(we|i|he|she|they|mum|dad|and|all|have|has|both|parents|who|ms|mr|not|manager|police|school|judge|panel|nan|gran|teacher|you|carers|carer|us|family) [all|both|have|has|had|also|then] agreed',
      'agreed to (by|with)',
      '^ agreed (with|to)',
      '(access|funding|leave|consent) (was|is) (given|granted|agreed|refused) by',
      'by the toss',
      '(bus|train|road|shop) (was|were) stopped',
      '(he|she|they) (was|were|is) (stopped|reduced|increased|refused) (by|from|at)'
    ],
    message: '“{words}”: nobody seems to have decided. Say who did, and why; the child has a right to know.',
    why: 'Policy section 4: records of decisions show who made them and on what basis.',
    instead: ['[who] decided'],
    sources: [sources.recordingPolicy, sources.leedsRecording]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const passiveSourcesExamples: Examples = {
  'it-was-felt': {
    flags: [
      'It was felt that a move would be best for both girls.',
      'It has been noted that he is tired on Mondays.',
      'There have been reports of shouting late at night.',
      'Concerns have been expressed about the stairs.',
      'There is a view that Nan should have the baby at weekends.'
    ],
    passes: [
      'It was raining, so we stayed in and made flapjacks.',
      'Mrs Khan (class teacher) raised her concerns with me by phone.',
      'It was decided by the toss of a coin.',
      'There were reports of snow on the radio, so we met on the phone.',
      'I think a move would be best for both girls.'
    ]
  },
  'is-said-to': {
    flags: [
      'He is said to be staying with a man in Belper.',
      'Stepfather is known to police for fighting in town.',
      'Kai was deemed too young to come to the meeting.',
      'He was overheard telling his friend that he would run away.',
      'Dad is believed to have moved to Leeds.'
    ],
    passes: [
      'He told me that he is staying with a man in Belper.',
      'Mum was seen by Dr Patel at noon.',
      'Ali was supposed to bring his boots but forgot them.',
      'PC Lowe told me that Dad has moved to Leeds.'
    ]
  },
  allegedly: {
    flags: [
      'Allegedly she has moved her boyfriend in.',
      'Sources say he is working cash in hand at the car wash.',
      'Dad apparently drives without a licence.',
      'Professionals felt that the home was too small.',
      'Rumour has it that they are moving to Hull.'
    ],
    passes: [
      'Mum told me that she has moved in with Lee.',
      'They said yes to the trip.',
      'Her friends said happy birthday and sang.',
      'Ms Khan thinks that the home is too small.'
    ]
  },
  'decision-by-nobody': {
    flags: [
      'A decision was made to end the visits.',
      'The plan was agreed on Monday.',
      'Permission was refused for the trip.'
    ],
    passes: [
      'Ms Okoro, my manager, decided to end the visits.',
      'We agreed with Mum and Sam that Sam would stay at his nan’s.',
      'It was decided by the toss of a coin.',
      'The judge decided that she will live with Gran.'
    ]
  }
};
