import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why =
  'Policy section 10: nothing that might give offence because of sexual orientation, age, race or culture.';

/** Sexuality and gender, age, and kinds of family. */
export const sexAgeAndClass: readonly Rule[] = [
  {
    id: 'sexuality-and-gender',
    category: 'prejudice',
    says: [
      'like a gay => [what you saw]',
      'sex change => transition',
      '[a] homosexual lifestyle~ => relationship with a man',
      'gay lifestyle~ => relationship',
      'sexual preference~ => sexual orientation',
      '(a|the|known|practising|admitted|openly) homosexual~ => a gay person',
      'homosexuals => gay people',
      'homosexuality => being gay',
      '(is|was) homosexual => is gay',
      'lesbianism => being a lesbian',
      'admitted (to being|he is|she is|that he is|that she is) (gay|lesbian|bisexual|trans) => told me that he is gay',
      'confessed (to being|he is|she is) (gay|lesbian|bisexual|trans) => told me of being gay',
      'poof~',
      'poofter~',
      'faggot~',
      'tranny~ => trans person',
      'trannie~ => trans person',
      'transvestite~ => trans person',
      'transsexual~ => trans person',
      'transgendered => transgender',
      '(a) transgender $ => a trans person',
      '(used to be|was born) a (man|woman|boy|girl) => is trans',
      '(thinks he is|thinks she is|pretends to be) a (boy|girl|man|woman) => [how they describe themselves]',
      '(gender|sexually) confused => working out who they are',
      '[rather|very|quite] effeminate [for a boy] => [what you saw]',
      'tom-boy~ => child who likes active play',
      'tomboy~ => child who likes active play',
      'like a (big girl|girl|little girl) => [what you saw]',
      'man~ up => [what was said]',
      'boys will be boys => [what they did]',
      'for a (girl|boy|woman|man|lad|lady|female|male)',
      '{(hormonal|menopausal|premenstrual)} (mum|mother|woman|girl|teenager) => upset',
      'time of the month => period'
    ],
    never: [
      'dyke (road|lane|path|wall)',
      '(offa’s|offas|the|car) dyke',
      '(shoe|shop|size|clothes|toilet|looking|name|names|present|gift|card|team|changing|waiting|coat|bike|bedroom|room|it’s) for a (girl|boy|woman|man|lad|lady)',
      'for a (girl|boy|man|woman) (called|named|in|with|who|at|aged|like|from|to)',
      '(looking|look|looked|asked|waiting|waited|bought|made|knit~|cooked) [..3] for a (girl|boy|man|woman|lad|lady)',
      'faggots and peas',
      'poof (of|and)'
    ],
    message:
      '“{words}” tells a child that there is a wrong way to be a boy, a girl, or in love. Say what you know, or leave it out.',
    why,
    instead: ['[leave this out]'],
    sources: [sources.suffolk, sources.nhsInclusive, sources.mindwell]
  },
  {
    id: 'age-words',
    category: 'prejudice',
    says: [
      'the elderly => older people',
      '{elderly} (gent|gentleman|lady|woman|man|neighbour|grandmother|grandfather|parents|carers|couple|nan|aunt|relative) => older',
      'geriatric~',
      'OAP~',
      'old age pensioner~',
      '(old) (dear|biddy|codger|fogey|fogy|folk|folks|bat|crone|git|bag|bird)',
      'senile => living with dementia',
      '(demented|dementing) => living with dementia',
      '(going|gone|past) (gaga|it|senile) => older',
      'too old to (cope|parent|foster|adopt|care|look after) => [what you saw]',
      '(good|well|fit|active|sharp|spry) for (his|her|their) age => well',
      '(youths|yob~|hoodies|hooligan~|delinquent~|tearaway~|thug~) => young people',
      'juvenile~ => young person',
      'juvenile delinquent~ => child who broke the law',
      'typical (teenager|teen|adolescent|boy|girl|lad|male|female|man|woman|men|women) => [what you saw]'
    ],
    never: [
      'bald for',
      '(tall|small|big|short|large|mature|young|reading) for (his|her|their) age',
      'past it (and|to|on|at|with|every|each|all|by|in)',
      '(went|walk~|drove|run|ran|go|goes|cycled) past it',
      '(youth) (club|group|worker|centre|court|work|service|justice|hostel|theatre|council|parliament|offending|caution|rehabilitation|team|forum)',
      'folk (song|music|tale|dance|club)',
      'old bat (and ball)',
      '(cricket|old) bat (and|was)',
      'over the hill (to|and|from|into|behind)'
    ],
    message: '“{words}” turns someone’s age into a joke or a fault. Give the age if it matters.',
    why,
    instead: ['older person'],
    sources: [sources.ageing, sources.nhsInclusive]
  },
  {
    id: 'family-and-class',
    category: 'prejudice',
    says: [
      'a single (parent|mum|mother|dad|father) so => [what you saw]',
      '[a] broken (home|family)~ => parents who live apart',
      'broken marriage~ => marriage that ended',
      'typical (single mother|single mum|single parent|teenage mother|teenage mum|young mother|young mum|lone parent|absent father|absent dad|care leaver|care kid|drug addict|estate family|council family|benefits family|stepfather|working-class|male|LAC child) => parent',
      '(unmarried|unwed) mother~ => single mother~',
      '(a) (council estate|estate|council house) (family|kid|type|mum|child|families|kids)',
      'illegitimate => born before they married',
      'born out of wedlock => born before they married',
      'problem famil~ => family',
      'famil~ of concern => family',
      '(a) (bad|rough|dysfunctional|troubled|notorious|well-known|infamous) family',
      'troubled famil~ => family',
      'dysfunctional => having a hard time',
      'benefit scrounger~ => person on benefits',
      'benefits (scrounger|cheat|mother|mum|family) => person on benefits',
      'on the dole => out of work',
      'scrounger~ => person on benefits',
      'chav~ => [leave this out]',
      'white trash => [leave this out]',
      'scum => [what they did]',
      'scumbag~ => [what they did]',
      '(deprived|sink|rough) (estate|area|neighbourhood|background) => area with little money',
      'the homeless => people with no home',
      'the poor => people with little money',
      'ex-con~ => person who has been in prison',
      '{(teen|teenage|schoolgirl)} (mother|mum|mom|father|dad)~ => young',
      '(kids|children) by (different|several) (dads|fathers|men|mums|mothers) => children',
      'baby (daddy|father|mother) => father',
      'absent father => father who lives elsewhere',
      'feckless => [what they did]'
    ],
    never: [
      '(is|was|been|be|were|being|get|got) convicted',
      'convict~ (of|in)',
      'the poor (thing|boy|girl|lad|dog|cat|lamb|baby|love|child|man|woman|weather|mite|turnout|light)',
      'tramp~ (through|across|along|over|up)',
      'lady and the tramp',
      '(mother teresa|st) the poor'
    ],
    message: 'A child reads what you think of people like theirs. Say what this family did or told you.',
    why,
    instead: ['a family'],
    sources: [sources.equality, sources.rewriting, sources.mirra]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const sexAgeAndClassExamples: Examples = {
  'sexuality-and-gender': {
    flags: [
      'Dad left Mum for a homosexual lifestyle in 2017.',
      'He is rather effeminate for a boy.',
      'She is very aggressive for a girl.',
      'He admitted to being gay at the last visit.'
    ],
    passes: [
      'Ms Gay teaches him drums on Wednesdays.',
      'He told me that he is gay and has a boyfriend.',
      'She bought a coat for a boy called Finn.',
      'They walked along Offa’s Dyke.'
    ]
  },
  'age-words': {
    flags: [
      'Nan is a bit senile but makes good cakes.',
      'The elderly lady next door feeds the cat.',
      'Grandad is fit for his age and takes them fishing.'
    ],
    passes: [
      'Grandma is 89 and walks to the shop every day.',
      'He is tall for his age.',
      'He goes to youth club on Fridays.'
    ]
  },
  'family-and-class': {
    flags: [
      'Mum comes from a broken home herself.',
      'Typical single mother, always tired.',
      'They are a rough family and I took a colleague.',
      'He is illegitimate and has never met his father.'
    ],
    passes: [
      'Mum’s parents live apart.',
      'The poor dog had a thorn in its paw.',
      'They tramped through the snow to school.',
      'Dad was convicted of theft in 2015.'
    ]
  }
};
