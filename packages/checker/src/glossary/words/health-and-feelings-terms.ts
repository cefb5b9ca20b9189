import { sources } from '../../sources.ts';
import { terms, type Word } from './word.ts';

/** Bodies, minds and feelings, as professionals write of them. */
export const healthAndFeelingsTermWords: readonly Word[] = [
  ...terms(sources.translation, [
    ['secure attachment', 'feeling safe with someone', '(good|strong) attachment~'],
    [
      'insecure attachment',
      'not feeling sure of people',
      '(disorganised|avoidant|anxious|ambivalent|disordered) attachment~'
    ],
    [
      'attachment difficulties',
      'finding it hard to trust people',
      'attachment (issues|problems|needs|trauma|style|pattern)'
    ],
    ['attachment figure', 'person you feel safe with', 'attachment relationship~ => closeness'],
    [
      'self-regulate',
      'calm~ yourself',
      'emotional regulation => handling big feelings',
      'self-regulation => calming yourself',
      'regulate~ (his|her|their|your) emotions => calm~ down',
      '(well|fully|more|less) regulated => calm',
      '(was|is|appeared|seemed) regulated => was calm'
    ],
    [
      'fight or flight',
      'scared, as if there was danger',
      'fight, flight or freeze',
      'hyper-aroused',
      'window of tolerance'
    ],
    [
      'trauma response',
      'reaction to what happened',
      'trauma bond~ => pull to someone who hurts them',
      'trauma bonding => pull to someone who hurts them'
    ],
    [
      'therapeutic support',
      'help with feelings',
      'therapeutic (work|intervention|approach)~',
      'therapeutic parenting => caring in a way that helps with big feelings'
    ],
    ['externalise', 'show~ on the outside', 'externalising behaviour~'],
    ['emotional warmth', 'love and kindness'],
    [
      'sensory needs',
      'feelings about sounds, lights and touch',
      'sensory (diet|profile|seeking|processing|overload|integration)'
    ],
    ['de-escalate', 'calm~ things down', 'de-escalation => calming things down'],
    ['attachment disorder', 'finding it hard to trust people'],
    [
      'dysregulated',
      'very upset',
      'dysregulation',
      'emotionally dysregulated',
      'dysregulate~',
      'emotional dysregulation'
    ],
    ['co-regulation', 'calming down together', 'co-regulate~', 'coregulate~'],
    ['self-soothe', 'calm~ down by yourself', 'self-soothing', 'self soothe~'],
    ['hypervigilant', 'always on the look-out', 'hypervigilance', 'hyper-vigilant', 'hyper-vigilance'],
    ['dissociate', 'switch~ off', 'dissociation', 'dissociative', 'disassociate~'],
    ['trauma-informed', 'understanding what has happened to you', 'trauma informed'],
    ['enmeshed', 'too close', 'enmeshment => being too close', 'enmeshed relationship~'],
    ['parentified', 'doing a parent’s jobs', 'parentification', 'parentified child~'],
    ['therapeutic input', 'talking or play that helps'],
    ['coping strategy', 'way~ to cope']
  ]),
  ...terms(sources.nhsJargon, [
    ['centile', 'mark~ on the growth chart'],
    ['speech delay', 'learning to talk later'],
    ['postnatal', 'after the birth', 'post-natal'],
    ['pre-birth assessment', 'talks before the baby comes', 'pre-birth (plan|meeting|conference)~'],
    ['hair strand test', 'hair test~ for drugs or alcohol', 'hair strand testing'],
    [
      'methadone script',
      'prescription for methadone',
      'on a script => on a prescription',
      'opiate substitution',
      'opiate substitute'
    ],
    ['fabricated or induced illness', 'illness an adult made up or caused', 'fabricated and induced illness'],
    ['suicidal ideation', 'thoughts of wanting to die', 'ideation', 'suicidality'],
    ['non-accidental injury', 'injury that someone may have caused', 'non accidental injury~'],
    ['faltering growth', 'not growing as we would hope', 'failure to thrive', 'fail~ to thrive'],
    [
      'developmental delay',
      'learning some things later',
      'developmentally delayed',
      'global developmental delay'
    ],
    ['antenatal', 'before the birth', 'ante-natal', 'ante natal'],
    [
      'psychotic episode',
      'time~ when someone loses touch with what is real',
      'psychosis',
      'psychotic symptom~',
      'auditory hallucination~'
    ],
    [
      'low affect',
      'showing little feeling',
      'flat affect',
      '(blunted|labile|low|congruent) affect',
      'flat in (mood|presentation|affect)'
    ],
    ['toxicology', 'a test for drugs'],
    ['substance misuse', 'problems with drugs or drink', 'substance (use|abuse)'],
    [
      'sectioned',
      'kept in hospital under the Mental Health Act',
      '(section|s) (136|5|2|3) of the mental health act',
      'detained under section <number>',
      'section 136'
    ]
  ])
];
