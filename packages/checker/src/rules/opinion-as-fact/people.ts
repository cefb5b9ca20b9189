import type { Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 11: opinion may be recorded, and is recorded as opinion, not as fact.';

/** Judgements of a person put as fact. */
export const people: readonly Rule[] = [
  {
    id: 'is-a-bad-parent',
    category: 'opinion-as-fact',
    says: [
      '(is|was|are|were|makes|been|being|be|remains) [<adv>] (a|an|such a|not a|no|the) [very|really|truly|rather|pretty|quite|deeply] (bad|poor|terrible|awful|rubbish|hopeless|useless|neglectful|dreadful|unfit|weak|lazy|selfish|cold|cruel|inadequate|incompetent|uncaring|horrible|negative|unsuitable|inappropriate|dangerous|manipulative|controlling|jealous|dishonest|nasty|difficult|unpleasant|strange|odd|weird|good|fit|safe|natural|nice|decent|proper|caring) [..1] (mother|father|parent|parents|mum|dad|carer|carers|person|man|woman|influence|role model|boy|girl|child|partner|husband|wife|character|grandmother|grandfather|nan|gran|couple|family|example|mothers|fathers) => [what you saw]',
      '(is|was) no (angel|saint|mother|father|parent) => [what you saw]',
      '(is|was|are|were) [<adv>] not (a mother|a father|cut out to|fit to|ready to be|maternal|paternal|parent material) => [what you saw]',
      '(bad|poor|terrible|unfit|hopeless|useless|inadequate|neglectful|weak|lazy|incompetent|uncaring|awful|dreadful|terrible|irresponsible|selfish) (mother|father|parent|parents|mum|dad|parenting|mothering|fathering|carer|carers|attitude) => [what you saw]',
      '(poor|inadequate|inconsistent|neglectful|harsh|lax|ineffective|permissive|negative|dangerous|unsafe) (parenting|parental|boundaries|care|supervision|hygiene|personal hygiene|role model|discipline|diet|stimulation|emotional warmth) => [what you saw]'
    ],
    never: ['(a|the) good (friend|laugh|time|mate|reader|swimmer|sleeper|eater)', '(is|was) the (good|bad) (man|boy|wolf) in', 'poor (girl|boy|child|man|woman|mum|dad|love|thing) (had|was cold|fell|hurt)'],
    message: '“{words}” is a verdict on someone the child loves. Write “I think”, or what you saw and heard.',
    why,
    instead: ['[what you saw]'],
    sources: [sources.recordingPolicy, sources.leedsRecording, sources.communityCareRecording],
    flags: ['Mum is a poor parent.', 'Dad was a terrible role model that day.', 'She is not a good mother to the twins.'],
    passes: ['I think that Mum finds mornings hard.', 'Mum forgot the lunch and went back for it.', 'In my view she is a poor parent.']
  },
  {
    id: 'judging-adjectives',
    category: 'opinion-as-fact',
    says: [
      '(is|was|are|were|be|been|being|seems|looks|came across as|comes across as) [<adv>] [<adv>] (lazy|selfish|spoilt|spoiled|immature|irresponsible|inadequate|incompetent|incapable|unfit|rude|nasty|spiteful|vindictive|sly|devious|deceitful|dishonest|untruthful|insincere|two-faced|arrogant|stubborn|moody|sulky|surly|sullen|petulant|bossy|domineering|overbearing|overprotective|over-protective|over-anxious|neurotic|paranoid|obsessive|obsessed|possessive|jealous|cold|distant|aloof|detached|unloving|uncaring|unfeeling|callous|heartless|cruel|unkind|thoughtless|inconsiderate|ungrateful|greedy|feckless|reckless|careless|negligent|neglectful|disinterested|uninterested|indifferent|apathetic|unmotivated|demotivated|complacent|naive|gullible|foolish|stupid|silly|thick|ignorant|ridiculous|pathetic|useless|hopeless|worthless|weak|weak-willed|vain|shallow|superficial|fake|false|plausible|evasive|guarded|cagey|shifty|slippery|untrustworthy|unreliable|inconsistent|unrealistic|unreasonable|unsupportive|unhelpful|unwilling|unable|strange|odd|weird|creepy|disgusting|disgraceful|appalling|shameful|unacceptable|inappropriate|embarrassing|attention-hungry|over-emotional|emotional|melodramatic|overdramatic|oversensitive|over-sensitive|hypersensitive|short-tempered|bad-tempered|grumpy|antisocial|self-absorbed|self-centred|self-obsessed|egotistical|narcissistic|entitled|disloyal|bitter|resentful|hateful|malicious|cunning|calculating|scheming|workshy|idle|slovenly|scruffy|unkempt|dirty|filthy|smelly|unwashed|unhygienic|slapdash|hapless|clueless|out of (his|her|their) depth|in love with herself|full of (himself|herself|excuses|lies|self-pity)|beyond help|a lost cause|a liability|a liar|a fantasist|a bully|a coward|a danger|a risk|a mess|a waste of time|a waste of space|a nuisance|a pain|a joke|a disgrace|a nightmare|trouble|bad news|no good|up to no good|up to something|not right|not bothered|not interested|not motivated|not committed|not genuine|not honest|not coping|not capable|not able to cope|not up to it|not to be trusted|not being honest|not telling the truth|hiding something|covering up|putting it on|trying it on|having us on|attention seeking) => [what you saw or heard]',
      '(too|far too|much too|overly|over|way too|so) (soft|strict|harsh|lenient|lax|permissive|trusting|protective|controlling|indulgent|old-fashioned|critical|demanding|emotional|involved|close|immature|selfish|lazy|proud|stubborn|rigid|familiar|friendly|attached|clingy|dependent|reliant|easy-going) (on|with|to|for|and|about|towards|as) => [what you saw] with',
      '(is|are|was|were) [far|much|way|<adv>] (too|overly) (soft|strict|harsh|lenient|lax|permissive|trusting|protective|controlling|indulgent|old-fashioned|critical|demanding|emotional|immature|selfish|lazy|proud|stubborn|rigid|close|attached|clingy) => [what you saw]'
    ],
    never: [
      '(i|we) (am|was|were|are|’m|feel|felt) [so|very|<adv>] <quality>',
      '(i am|i’m|he is|she is|we are|he was|she was|they were) (sad|angry|cold|tense)',
      '(is|was|are|were|seemed|looked|felt|feels|feel) [<adv>] (sad|angry|tense|upset|jealous|emotional|cold) (about|because|that|when|and|with|at|to|in|on|after|today|but)',
      '(sad|angry|tense|cold) $',
      '(is|was|are|were) [not] [<adv>] (unable|able|unwilling) to',
      '(game|film|story|hat|joke|dance|voice|face|walk|book|word|name|song|noise|dream|shape|question|sum|smell|taste|sound|weather|day|dog|cat|hamster|rabbit|horse|wolf|witch|giant|it|this|that|pants|boots|shoes|hands|wellies|nappy|socks|kit|knees|face|clothes|car|windows|trousers|jumper|plate|plates|cup|pram|water) (is|was|are|were|got) [<adv>] <quality>',
      '(hands|boots|knees|shoes|wellies|face|clothes|kit|trousers|jumper|socks|uniform|feet|nappy|jeans|coat|dress|t-shirt|shirt) (is|was|are|were|got|looked) [<adv>] (dirty|muddy|filthy|smelly|unwashed|scruffy)',
      '(is|was|be|being) silly (and|songs|games|dance|voices|together)',
      'too (soft|strict) (boiled)',
      'bad (at|luck|back|knee|cold|weather|dream|tooth|leg|cough)',
      '(is|was) weak (after|from|and tired|in the)',
      '(coffee|tea|squash|signal|sun|light) (is|was) weak',
      'strange (man|car|noise|dream|to|that|for)',
      '(not|n’t|never) (selfish|lazy|rude|stupid|silly|useless|bad|naughty)',
      '(mean|means|meant) (that|to|it|what|he|she)',
      '(is|was) (mean|odd) (to|one)',
      'odd (one|sock|socks|shoe|shoes|number)',
      '(is|was) wild (about|garlic|flowers|and)',
      '(is|was) careless with (the|his|her) (paint|pen)',
      'so sad'
    ],
    guards: ['about-a-person'],
    message: '“{words}” is an opinion in the clothes of a fact. Say what you saw or heard, or begin with “I think”.',
    why,
    instead: ['[what you saw or heard]'],
    sources: [sources.recordingPolicy, sources.leedsRecording, sources.communityCareRecording],
    flags: [
      'Nan is far too soft on him, lets him stay up until ten.',
      'Uncle is selfish and came late.',
      'Dad is lazy and the bins are full.',
      'She is very immature for a mother of two.'
    ],
    passes: [
      'I think Dad was upset rather than angry. His voice shook.',
      'His boots were filthy after football.',
      'Mum told me that she feels useless when he cries.',
      'She was sad because the dog had died.'
    ]
  },
  {
    id: 'does-not-care',
    category: 'opinion-as-fact',
    says: [
      '(does not|doesn’t|do not|don’t|did not|didn’t|never|has never|have never|no longer|barely|hardly|clearly does not) [<adv>] (care|cares|cared|love|loves|loved|want him|want her|want them|want the|want to change|want to know|want help|want to be|want to parent|bother|bothers|bothered|understand (the|his|her|their|what|why|how|that|children)|appreciate|value|respect|grasp|realise|recognise (the|that|how|his|her)|see (the|that|anything|how)|get it|take it seriously|take this seriously|put (the|her|his)|think (about|of) (the|her|his)|try|tries|tried|listen to (advice|anyone)|learn|learns|learned|learnt|seem to (care|understand|grasp|want|mind|see|realise|appreciate)|bond|bonded|miss (him|her|them)|have (the|any|what it takes|much)) => [what you saw or heard]',
      '(could not|couldn’t|can not|can’t) care less => [what they said or did]',
      '(couldn’t|could not|can’t|cannot) be (bothered|trusted|relied|relied on|trusted to) => [what they did or did not do]',
      '(has|have|had|shows|showed|showing|with|takes|took) (no|little|very little|zero|absolutely no|limited|minimal|not much) (interest|insight into|regard|concern|love|affection|warmth|empathy|remorse|intention|desire|motivation|commitment|understanding|idea|patience|ability|capacity|time for|feelings|awareness|sense|respect|wish|conscience|shame|guilt|emotion|bond|connection|relationship|ambition|aspirations|aspiration|control|authority|boundaries|self-control|gratitude) => [what you saw or heard]',
      '(lack|lacks|lacking|lacked|lack of) [the|any|basic|emotional|genuine|real|parental|maternal] (warmth|empathy|motivation|commitment|interest|ability|capacity|skills|confidence|understanding|maturity|common sense|concern|affection|love|emotion|honesty|remorse|awareness|control|authority|boundaries|parenting skills|drive|ambition|self-control|stimulation|will|willingness|routine|supervision|judgement) => [what you saw or heard]',
      '(poor|low|limited|weak|very limited|minimal|little|no|basic) (level|levels|standard|standards|understanding|insight|motivation|parenting|judgement|awareness|capacity|ability|skills|attachment|bond|bonding|interaction|eye for|quality) (of|to|in|with|between|and) => [what you saw or heard]',
      '(low|poor|high) (self-esteem|intelligence|IQ|motivation|resilience|standards|attachment|bonding|hygiene standards) => [what you saw or heard]',
      '(is|are|was|were) [<adv>] (only|just|merely|purely|solely) (interested|after|in it|doing|using|trying|saying|pretending|concerned|there|looking|agreeing|engaging|bothered|thinking|out) => [what they said or did]',
      '(only|just) (cares|cared|wants|wanted|thinks|thought|interested) (about|of|to|in|the|money|herself|himself|attention|his|her) => [what they said or did]',
      '(only|just) (did|does|said|says|came|comes|agreed|agrees|signed|attends|attended|goes) (it|so|this|that|to|because|for|when) [..2] (for|get|annoy|please|look|show|attention|money|spite|benefits|keep|us) => [what they said or did]',
      '(is|are|was|were) [just|only|clearly|always] (using|playing|pretending|lying|faking|exaggerating|making it up|manipulating|bluffing|covering|hiding|stirring|scheming|plotting|milking|putting on|putting it on|playing us|playing games|trying to (get|cause|trick|manipulate|wind|provoke|avoid|control|get back)) => [what they said or did]',
      '(uses|used|using) (the|his|her|their) (children|child|boys|girls|kids|baby|son|daughter|illness|tears|disability|past|history|anxiety|mental health) (to|as|against) => [what they said or did]',
      '(to|in order to) (get back at|wind up|spite|annoy|punish|manipulate|control|get attention|gain attention|gain sympathy|get sympathy|get out of|get his own way|get her own way|get what (he|she) wants) => [what they said or did]',
      '(for|wanting|seeking|wants|looking for|after|gain|gains) (sympathy|effect|show|the money|her own ends|his own ends|spite) => [what they said or did]',
      '(was|were|is|are|all|just|only|purely) [<adv>] for (show|effect|sympathy|attention|our benefit|my benefit) => [what you saw or heard]',
      'crocodile tears => tears',
      '(play|plays|played|playing) (the victim|the system|games|mind games|the martyr|the race card|the innocent|dumb|on (his|her|it)) => [what they said or did]',
      '(tell|tells|telling|told|full of) [..1] (lies|tall tales|fibs|untruths|porkies) => [what they said]',
      '(lie|lies|lied|lying) (about|to|through|again|constantly|repeatedly|when) => [what they said, and what you found]',
      '(is|was|are|were) lying => [what they said, and what you found]',
      '(pretend|pretends|pretended|pretending) (to|that|not|he|she|everything|nothing) => [what they said or did]',
      '(fabricate|exaggerate)~ => [what they said]',
      '(made|makes|making|make) (up|it up|excuses|a fuss|out) [stories|excuses|a story|that] => [what they said]',
      '(makes|made|making|make) (no|little|every|any) (effort|attempt) => [what they did]',
      '(usual|pathetic|lame|poor|feeble|weak|flimsy|endless|constant|yet more|typical|old) (excuse|excuses|story|stories|behaviour|self|trick|tricks|tactics|lies) => [what they said]',
      '(prioritises|prioritised|prioritising|prioritise|put|puts|putting|placing|places) (her|his|their|the|a) [own] (needs|partner|relationship|relationships|men|drinking|drug use|alcohol|wants|social life|boyfriend|interests|happiness|feelings|convenience) (first|before|above|over|ahead|rather) => [what they did]',
      '(loves|cares about|thinks more of|prefers|favours) [<any>] [him|her|drink|drugs|himself|herself|alcohol|money|him] more than => [what they said or did]',
      '(will|would|is|are|was) (never|not ever|always|only ever|no doubt|inevitably|just|bound to|likely to just|going to) (change|cope|learn|manage|be able|be ready|be a|be any|be good|do it|leave him|stop|stop drinking|amount|achieve|fail|end up|go back|get worse|repeat|parent|protect|get better|settle|engage|drink|lie|put|make|love|be|have|need|let|come to) => [what you think may happen, and why]',
      '(will|would|is going to|are going to|bound to|destined to|doomed to|certain to|sure to) [<adv>] (end up|fail|relapse|reoffend|repeat|go back|go off|get pregnant|break down|become (a|an|like|his|her)|turn (out|into)|be back|ruin|lose|go the same way|follow in|let (him|her|them|us) down|cause trouble|cause problems|go wrong|get worse|never) => may [what you think may happen, and why]',
      '(has|have|had) no (future|hope|chance|prospects|prospect|intention|hope of) => [what you think may happen, and why]',
      '(history|the past|pattern|cycle) (will|is|is going to|bound to) (repeat|repeating|repeat itself|be repeated|continue) => [what you think may happen, and why]',
      'only a matter of time => [what you think may happen, and why]',
      '(it is|it’s|is) (inevitable|certain|no surprise|hardly surprising|unsurprising|not surprising|no wonder|typical|hopeless|pointless|too late|ridiculous|laughable|a shame|a disgrace|disgraceful|disappointing|shocking|appalling) (that|to|of|how|for) => I think that',
      '(should|ought to) (have known|know better|have done|have been|be ashamed|have left|have told|have seen|have stopped|be able to|have thought|be grateful|grow up|take|try harder|do more|make more|put|have had|not have) => [what happened]',
      '(needs|need|has|have) to (grow up|get a grip|learn|try harder|pull (himself|herself|themselves)|take responsibility|get (his|her|their) act|sort (himself|herself|themselves)|face up|wake up|make more effort|prioritise|prove|do better|put) => [what you would like to happen]',
      '(has|have|had) (brought|only) (this|it|themselves|himself|herself) on => [what happened]',
      '(deserves|deserve|deserved) (it|what|to lose|better|all|everything|more|a better) => [what you think, as “I think”]',
      '(knows|knew|know) (how to|exactly how|full well|perfectly well|very well|exactly what|which buttons) => [what they said or did]',
      '(on purpose|deliberately|intentionally|wilfully|knowingly|calculatedly|out of spite|for the sake of it) => [what happened]',
      '(thrives on|enjoys|loves|likes|revels in) (drama|chaos|conflict|the attention|attention|being the victim|winding|causing|upsetting|arguing|confrontation) => [what you saw]',
      '(turns|turned|turn|turning) (on|off) the (tears|waterworks|charm) => cried',
      '(blames|blamed|blaming) (everyone|everybody|others|the world|anyone|everything) [but|else] => [what they said]',
      '(hides|hiding|hid) behind (his|her|their|the|a) (illness|disability|anxiety|diagnosis|mental|past|mother|mum|religion) => [what they said]',
      '(milks|milking|milked) (it|the) => [what they said or did]',
      '(cannot|can’t|could not|couldn’t|unable to|incapable of|not capable of|struggles to) (parent|parenting|cope|coping|put|putting|protect|protecting|control|controlling|meet|meeting|love|loving|care for|caring for|look after|looking after|keep (him|her|them|the)|manage (him|her|them|the)|empathise|prioritise|prioritising|bond|bonding|be trusted|provide|providing|understand|see) [..1] (the|his|her|their|him|them|needs|children|child|boys|girls|baby|own) => [what you saw, and what helps]',
      '(cannot|can’t|not|isn’t|wasn’t) (cope|coping) => [what you saw, and what helps]',
      'out of (his|her|their) depth => [what you saw]',
      'incapable (of|as) => [what you saw, and what helps]',
      'not capable of => [what you saw, and what helps]'
    ],
    never: [
      'pretend~ to be (a|an|the) (cat|dog|lion|dragon|pirate|teacher|doctor|shop|tiger|monster|robot|dinosaur|horse|superhero|princess|king|queen|statue|nurse|fairy|train)',
      'pretend~ (play|tea|shop|food|cooking|game)',
      'made up (stories|a story|a song|a game|a dance|the bed|names|a bed|with)',
      '(lie|lies|lay|lying) (in|on|down|still|about on|to one side)',
      '(is|was|are|were) lying (in|on|down|by|under|next|across|still|beside)',
      '(does not|doesn’t|don’t|do not|didn’t|did not|never) (love|like|want|care for|miss) (peas|carrots|sprouts|school|maths|football|it|to go|the|spiders|dogs|swimming|broccoli|cheese|loud|mushrooms)',
      '(did not|didn’t|does not|doesn’t|do not|don’t|never) understand (the (question|homework|letter|form|sum|instructions|word|words|rules|game|film|joke)|what the (letter|form|word|judge))',
      '(no|little) (idea|time|interest) (what|where|who|how|for lunch|rate)',
      'no sense of (smell|taste)',
      '(will|would) always (be|love|have|remember) (welcome|there|a place|his|her|you|him)',
      '(will|would) never (forget|tell|share|stop loving)',
      '(should have|ought to have) (been|come|arrived|started|had) (at|on|in|by|here|there|his lunch|a coat)',
      'should be able to (come|go|see|ring|start|move|swim|walk)',
      '(on purpose) (so|to make)',
      '(has|have) to (learn|put) (his|her|their|the|a|to swim|to drive) (lines|coat|shoes|spellings|times|words|part)',
      '(needs|need) to (learn) (to|his|her|the)',
      'made out of',
      '(used|using|uses) (the|his|her) (past) (tense)',
      'knows how to (swim|ride|tie|play|make|cook|ring|read|cross|use|draw|get|write|do|count|drive|look after|spell)'
    ],
    guards: ['about-a-person'],
    message: '“{words}” says what is in someone’s heart, or what will come. Say what they did or said, or begin with “I think”.',
    why,
    instead: ['[what they said or did]'],
    sources: [sources.recordingPolicy, sources.leedsRecording, sources.translation],
    flags: [
      'Her tears were just for show.',
      'Dad is using the boys to get back at Mum.',
      'She will never change.',
      'Mum does not care about the baby.',
      'He has no interest in his son.'
    ],
    passes: [
      'Mum cried when I told her.',
      'He does not like peas.',
      'The baby was lying on her mat.',
      'She pretended to be a dragon and roared.',
      'I think that she may go back to him, because she has before.'
    ]
  }
];
