import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 11: opinion may be recorded, and is recorded as opinion, not as fact.';

/** Judgements of a person put as fact. */
export const people: readonly Rule[] = [
  {
    id: 'is-a-bad-parent',
    category: 'opinion-as-fact',
    says: [
      'not a (team player|good listener|people person)',
      '<be> [<adv>] a (liar|bully|coward|thief|drama queen|control freak|troublemaker|loner|loser|pushover|soft touch|busybody|waste of space|lost cause|liability|fantasist|narcissist|hypochondriac|chancer|charmer|snob|monster|user|creep|nightmare|disgrace|failure|burden|nuisance) => [what you saw or heard]',
      '(compulsive|pathological|habitual|born|inveterate|accomplished|known|practised|persistent) (liar|thief|fantasist|attention seeker) => [what they said, and what you found]',
      'nasty piece of work => [what they said or did]',
      '(naughty|nasty|horrible|spiteful|lazy|selfish|sly|sneaky|wicked|greedy|ungrateful|rude|spoilt|bossy|moody|sulky|stroppy) (little|young) (boy|girl|madam|child|thing|man|lady) => [what they did]',
      '(a|very|such a|the) (naughty|nasty|horrible|spiteful|lazy|selfish|sly|sneaky|wicked|greedy|ungrateful|rude|spoilt|bossy|moody|sulky|stroppy|cold|odd|weird) (boy|girl|child|kid|lad|teenager|woman|man|person|family|mother|father|mum|dad) => [what they did]',
      '(<be>|makes|remains) [<adv>] (a|an|such a|not a|no|the) [very|really|truly|rather|pretty|quite|deeply] (bad|poor|terrible|awful|rubbish|hopeless|useless|neglectful|dreadful|unfit|weak|lazy|selfish|cold|cruel|inadequate|incompetent|uncaring|horrible|negative|unsuitable|inappropriate|dangerous|manipulative|controlling|jealous|dishonest|nasty|difficult|unpleasant|strange|odd|weird|good|fit|safe|natural|nice|decent|proper|caring) [..1] (mother|father|parent|parents|mum|dad|carer|carers|person|man|woman|influence|role model|boy|girl|child|partner|husband|wife|character|grandmother|grandfather|nan|gran|couple|family|example|mothers|fathers)',
      '<be> no (angel|saint|mother|father|parent)',
      '<be> [<adv>] not (a mother|a father|cut out to|fit to|ready to be|maternal|paternal|parent material)',
      '(bad|poor|terrible|unfit|hopeless|useless|inadequate|neglectful|weak|lazy|incompetent|uncaring|awful|dreadful|terrible|irresponsible|selfish) (mother|father|parent|parents|mum|dad|parenting|mothering|fathering|carer|carers|attitude)',
      '(poor|inadequate|inconsistent|neglectful|harsh|lax|ineffective|permissive|negative|dangerous|unsafe) (parenting|parental|boundaries|care|supervision|hygiene|personal hygiene|role model|discipline|diet|stimulation|emotional warmth)'
    ],
    never: [
      '(a|the) good (friend|laugh|time|mate|reader|swimmer|sleeper|eater)',
      '<be> the (good|bad) (man|boy|wolf) in',
      'poor (girl|boy|child|man|woman|mum|dad|love|thing) (had|was cold|fell|hurt)'
    ],
    message: '“{words}” is a verdict on someone the child loves. Write “I think”, or what you saw and heard.',
    why,
    instead: ['[what you saw]'],
    sources: [sources.recordingPolicy, sources.leedsRecording, sources.communityCareRecording]
  },
  {
    id: 'judging-adjectives',
    category: 'opinion-as-fact',
    says: [
      '(is|was|seems|seemed|appears|very|rather|so|quite|emotionally) (cold|distant|rude|unkind|harsh|cruel|indifferent|dismissive) (towards|to|with) <person>',
      '<be> being [<adv>] (dramatic|difficult|silly|unreasonable|awkward|petty|childish|dishonest|selfish|lazy|paranoid|rude|manipulative|stubborn|spiteful|ridiculous|mean|nasty|unfair|untruthful|deceitful)',
      '(<be>|seems|looks) [<adv>] [<adv>] (lazy|selfish|spoilt|spoiled|immature|irresponsible|inadequate|incompetent|incapable|unfit|rude|nasty|spiteful|sly|devious|deceitful|dishonest|insincere|arrogant|stubborn|moody|sulky|sullen|bossy|overbearing|overprotective|over-protective|over-anxious|neurotic|paranoid|obsessive|obsessed|jealous|distant|aloof|detached|unloving|uncaring|cruel|unkind|thoughtless|ungrateful|greedy|feckless|reckless|careless|neglectful|uninterested|indifferent|apathetic|unmotivated|naive|foolish|stupid|silly|ignorant|ridiculous|pathetic|useless|hopeless|worthless|weak|vain|plausible|evasive|guarded|untrustworthy|unreliable|inconsistent|unrealistic|unreasonable|unhelpful|unwilling|unable|odd|weird|disgusting|disgraceful|appalling|unacceptable|inappropriate|embarrassing|emotional|oversensitive|over-sensitive|short-tempered|grumpy|antisocial|self-absorbed|self-centred|scruffy|unkempt|dirty|filthy|smelly|unhygienic|out of (his|her|their) depth|full of (himself|herself|excuses|lies|self-pity)|beyond help|a lost cause|a liability|a liar|a bully|a risk|a mess|up to no good|not bothered|not interested|not motivated|not committed|not genuine|not honest|not coping|not being honest|not telling the truth|putting it on)',
      '(too|far too|much too|overly|over|way too|so) (soft|strict|harsh|lenient|lax|permissive|trusting|protective|controlling|indulgent|old-fashioned|critical|demanding|emotional|involved|close|immature|selfish|lazy|proud|stubborn|rigid|familiar|friendly|attached|clingy|dependent|reliant|easy-going) (on|with|to|for|and|about|towards|as) => [what you saw] with',
      '<be> [far|much|way|<adv>] (too|overly) (soft|strict|harsh|lenient|lax|permissive|trusting|protective|controlling|indulgent|old-fashioned|critical|demanding|emotional|immature|selfish|lazy|proud|stubborn|rigid|close|attached|clingy) => [what you saw]'
    ],
    never: [
      '(i|we) (am|was|were|are|’m|feel|felt) [so|very|<adv>] <quality>',
      '(i am|i’m|he is|she is|we are|he was|she was|they were) (sad|angry|tense)',
      '(is|was|are|were|seemed|looked|felt|feels|feel) [<adv>] (sad|angry|tense|upset|jealous|emotional|cold) (about|because|that|when|and|with|at|to|in|on|after|today|but)',
      '(sad|angry|tense) $',
      '<be> [not] [<adv>] (unable|able|unwilling) to',
      '(game|film|story|hat|joke|dance|voice|face|walk|book|word|name|song|noise|dream|shape|question|sum|smell|taste|sound|weather|day|dog|cat|hamster|rabbit|horse|wolf|witch|giant|it|this|that|pants|boots|shoes|hands|wellies|nappy|socks|kit|knees|face|clothes|car|windows|trousers|jumper|plate|plates|cup|pram|water) (is|was|are|were|got) [<adv>] <quality>',
      '(hands|boots|knees|shoes|wellies|face|clothes|kit|trousers|jumper|socks|uniform|feet|nappy|jeans|coat|dress|t-shirt|shirt) (is|was|are|were|got|looked) [<adv>] (dirty|muddy|filthy|smelly|unwashed|scruffy)',
      '<be> silly (and|songs|games|dance|voices|together)',
      'too (soft|strict) (boiled)',
      'bad (at|luck|back|knee|cold|weather|dream|tooth|leg|cough)',
      '<be> weak (after|from|and tired|in the)',
      '(coffee|tea|squash|signal|sun|light) (is|was) weak',
      'strange (man|car|noise|dream|to|that|for)',
      '(not|n’t|never) (selfish|lazy|rude|stupid|silly|useless|bad|naughty)',
      '(mean|means|meant) (that|to|it|what|he|she)',
      '<be> (mean|odd) (to|one)',
      'odd (one|sock|socks|shoe|shoes|number)',
      '<be> wild (about|garlic|flowers|and)',
      '<be> careless with (the|his|her) (paint|pen)',
      'so sad'
    ],
    guards: ['about-a-person'],
    message:
      '“{words}” is an opinion in the clothes of a fact. Say what you saw or heard, or begin with “I think”.',
    why,
    instead: ['[what you saw or heard]'],
    sources: [sources.recordingPolicy, sources.leedsRecording, sources.communityCareRecording]
  },
  {
    id: 'does-not-care',
    category: 'opinion-as-fact',
    says: [
      'heart <be> not in it => [what you saw or heard]',
      'do~ it [just|only] for attention => [what you saw or heard]',
      '(only|just) (comes|come|came|turns up|turned up|visits|visited|rings|rang|agrees|agreed) (for|when|if|because) => [what they did]',
      '<poss> [own|sheer|total] (selfishness|laziness|greed|immaturity|arrogance|stubbornness|stupidity|dishonesty|cruelty|naivety|aggression|negativity|ignorance|indifference|hostility) => [what you saw or heard]',
      '(drunk|late|lying|shouting|angry|asleep|missing|absent) as usual => [how often, and when you saw it]',
      '(puts|put|putting) (herself|himself|themselves) first => [what they did]',
      'notorious => [what you know, and from whom]',
      '(inappropriate|unacceptable|offensive|unhelpful|unnecessary|unreasonable) (comment|remark|response|question|language|manner)~ => [what was said or done]',
      '(doesn’t|does not|don’t|do not|didn’t|did not) deserve => [what happened]',
      'only (want|care)~ ..3 (money|attention|benefits|herself|himself|themselves)',
      '(let|lets|letting) (him|her|them|us|the children|the boys|the girls) down => did not do as agreed',
      '(loves|cares for|thinks more of|prefers|values|favours) [..3] (more than|over|above) [the|her|his|their] (children|child|kids|baby|boys|girls|son|daughter|family|him|them|us)',
      '(heading|headed|destined|bound|set) for (prison|jail|trouble|care|disaster|failure|a fall|the same) => [what you think may happen, and why]',
      '(just|exactly) like (her|his|their) (mother|father|mum|dad|brother|sister|uncle) => [what you saw]',
      '(not|never) [<adv>] (willing|prepared|ready|able|going) to (change|put|accept|learn|protect|parent|leave|take|do what|make|work with|listen) => [what they said, and what you saw]',
      '(does not|doesn’t|do not|don’t|did not|didn’t|never) [<adv>] (care|cares|cared|want to change|want help|want to be|want to parent|understand (the|their|what|why|children)|grasp|how|his|that|take it seriously|put (the|her|his)|try|seem to (care|understand|grasp|want|mind|see|realise|appreciate)|her|have (the|any|what it takes|much)) => [what you saw or heard]',
      '(could not|couldn’t|can not|can’t) care less',
      '(couldn’t|could not|can’t|cannot) be (bothered|trusted|relied|relied on|trusted to) => [what they did or did not do]',
      '(has|have|had|shows|showed|showing|with|takes|took) (no|little|very little|limited|minimal) (interest|insight into|regard|concern|love|affection|warmth|empathy|remorse|intention|desire|motivation|commitment|understanding|ability|capacity|awareness|sense|respect|guilt|emotion|bond|connection|relationship|ambition|control|authority|boundaries|self-control) => [what you saw or heard]',
      '(lack|lacks|lacking|lacked|lack of) [the|any|basic|emotional|parental|maternal] (warmth|empathy|motivation|commitment|interest|ability|capacity|skills|confidence|understanding|concern|affection|love|remorse|boundaries|parenting skills|ambition|self-control|stimulation|willingness|routine) => [what you saw or heard]',
      '(poor|low|limited|weak|minimal|little|no) (level|standards|understanding|insight|motivation|parenting|judgement|awareness|capacity|ability|skills) (of|to|in|with|between|and) => [what you saw or heard]',
      '<be> [<adv>] (only|just|merely|purely|solely) (interested|after|in it|doing|using|trying|saying|pretending|concerned|there|looking|agreeing|engaging|bothered|thinking|out)',
      '(only|just) (cares|cared|wants|wanted|thinks|thought|interested) (about|of|in|money|herself|himself|attention)',
      '<be> [just|only|clearly|always] (lying about|faking|exaggerating|making it up|bluffing|covering up|stirring|scheming|plotting|milking|putting it on|playing us|playing games|having us on|trying to (cause|trick|manipulate|provoke|get back))',
      '(uses|used|using) (the|his|her|their) (children|child|boys|girls|kids|baby|son|daughter|illness|tears|disability|past|history|anxiety|mental health) (to|as|against)',
      '(to|in order to) (get back at|wind up|spite|annoy|punish|manipulate|control|get attention|gain attention|gain sympathy|get sympathy|get out of|get his own way|get her own way|get what (he|she) wants)',
      '(for|wanting|seeking|wants|looking for|after|gain|gains) (sympathy|effect|show|the money|her own ends|his own ends|spite)',
      '(was|were|is|are|all|just|only|purely) [<adv>] for (show|effect|sympathy|attention|our benefit|my benefit) => [what you saw or heard]',
      'crocodile tears => tears',
      '(play|plays|played|playing) (the victim|the system|games|mind games|the martyr|the race card|the innocent|dumb|on (his|her|it))',
      '(tell|tells|telling|told|full of) [..1] (lies|tall tales|fibs|untruths|porkies) => [what they said]',
      '(lie|lies|lied|lying) (about|to|through|again|constantly|repeatedly|when) => [what they said, and what you found]',
      '<be> lying => [what they said, and what you found]',
      'pretend~ (that|everything|nothing)',
      'pretend~ to (care|like|listen|engage|agree|understand|comply|love|be (interested|concerned|ill))',
      '(fabricate|exaggerate)~ => [what they said]',
      '(made|makes|making|make) (excuses|it up|things up|up lies|up excuses|a fuss) => [what they said]',
      '(usual|pathetic|lame|poor|feeble|weak|flimsy|endless|constant|yet more|typical|old) (excuse|excuses|story|stories|behaviour|self|trick|tricks|tactics|lies) => [what they said]',
      '(prioritises|prioritised|prioritising|prioritise|put|puts|putting|placing|places) (her|his|their|the|a) [own] (needs|partner|relationship|relationships|men|drinking|drug use|alcohol|wants|social life|boyfriend|interests|happiness|feelings|convenience) (first|before|above|over|ahead|rather) => [what they did]',
      '(will|would) [<adv>] (never|always|inevitably|only ever) (change|cope|learn|manage|be able|be ready|be a|be any|be good|do it|leave him|stop|stop drinking|amount|achieve|fail|end up|go back|get worse|repeat|parent|protect|get better|settle|engage|drink|lie|put) => [what you think may happen, and why]',
      '<be> (never|not) going to (change|cope|learn|manage|stop|leave him|parent|protect|achieve|amount|work) => [what you think may happen, and why]',
      '<be> (bound|destined|doomed|certain|sure) to => may [what you think may happen, and why]',
      '(will|would|is going to|are going to|bound to|destined to|doomed to|certain to|sure to) [<adv>] (end up|fail|relapse|reoffend|repeat|go back|break down|become (a|an|like|his|her)|turn (out|into)|go the same way|let (him|her|them|us) down|get worse) => may [what you think may happen, and why]',
      '(has|have|had) no (future|hope|chance|prospects|prospect|intention|hope of) => [what you think may happen, and why]',
      'only a matter of time => [what you think may happen, and why]',
      '(should|ought to) (have known|know better|have done|be ashamed|have left|grow up|try harder|do more) => [what happened]',
      '(deliberately|intentionally|wilfully|knowingly|calculatedly|spitefully|maliciously) => [what happened]',
      '(cannot|can’t|could not|couldn’t|unable to|incapable of|not capable of|struggles to) (parent|parenting|cope|coping|put|putting|protect|protecting|control|controlling|meet|meeting|love|loving|look after|looking after|keep (him|her|them|the)|manage (him|her|them|the)|prioritise|prioritising) [..1] (the|his|her|their|him|them|needs|children|child|boys|girls|baby|own) => [what you saw, and what helps]',
      '(cannot|can’t|not|isn’t|wasn’t) (cope|coping) => [what you saw, and what helps]',
      'out of (his|her|their) depth => [what you saw]',
      'incapable (of|as) => [what you saw, and what helps]'
    ],
    never: [
      'pretend~ to be (a|an|the) (cat|dog|lion|dragon|pirate|teacher|doctor|shop|tiger|monster|robot|dinosaur|horse|superhero|princess|king|queen|statue|nurse|fairy|train)',
      'pretend~ (play|tea|shop|food|cooking|game)',
      '(lie|lies|lay|lying) (in|on|down|still|about on|to one side)',
      '<be> lying (in|on|down|by|under|next|across|still|beside)',
      '(does not|doesn’t|don’t|do not|didn’t|did not|never) (love|like|want|care for|miss) (peas|carrots|sprouts|school|maths|football|it|to go|the|spiders|dogs|swimming|broccoli|cheese|loud|mushrooms)',
      '(did not|didn’t|does not|doesn’t|do not|don’t|never) understand (the (question|homework|letter|form|sum|instructions|word|words|rules|game|film|joke)|what the (letter|form|word|judge))',
      'no sense of (smell|taste)',
      '(will|would) always (be|love|have|remember) (welcome|there|a place|his|her|you|him)',
      '(will|would) never (forget|tell|share|stop loving)',
      '(i|we) (should|ought to)',
      '(on purpose) (so|to make)'
    ],
    guards: ['about-a-person'],
    message:
      '“{words}” says what is in someone’s heart, or what will come. Say what they did or said, or begin with “I think”.',
    why,
    instead: ['[what they said or did]'],
    sources: [sources.recordingPolicy, sources.leedsRecording, sources.translation]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const peopleExamples: Examples = {
  'is-a-bad-parent': {
    flags: [
      'Mum is a poor parent.',
      'Dad was a terrible role model that day.',
      'She is not a good mother to the twins.'
    ],
    passes: [
      'I think that Mum finds mornings hard.',
      'Mum forgot the lunch and went back for it.',
      'In my view she is a poor parent.'
    ]
  },
  'judging-adjectives': {
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
  'does-not-care': {
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
};
