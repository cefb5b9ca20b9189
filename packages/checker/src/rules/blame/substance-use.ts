import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Shame keeps people from help. The child reads what you think of someone they love.';

/** Drink and drugs as a label. */
export const substanceUse: readonly Rule[] = [
  {
    id: 'addict',
    category: 'blame',
    says: [
      'a (nasty|mean|violent|angry|bad|horrible) drunk => [what they do when drinking]',
      '(is|was|back) using again => is taking drugs again',
      '[a|an|the|known|chronic|recovering|reformed|ex|former|heroin|drug|crack|cocaine|alcohol|cannabis] (addict|addicts)',
      '(drug|substance|alcohol|solvent|opiate|iv drug) (abuser|user|misuser)~ => person who uses drugs',
      '(drug|alcohol|substance|solvent) abuse => problems with drugs or drink',
      'alcoholic~ => person who is dependent on alcohol',
      '(<be>|got|gets|getting) [<adv>] drunk => affected by drink',
      '(drunks|drunkard|drunkards|wino|winos|boozer|boozers|pisshead|pissheads|lush|dipso|soak|alky|alkie|pothead|stoner|stoners|crackhead|crackheads|crack-head|smackhead|smackheads|smack-head|druggie|druggies|junkie|junkies|junky|baghead|bagheads|dopehead|tweaker|dosser|dossers) => person who drinks or uses drugs',
      '<be> (a|an|the) (drunk|addict|alcoholic|user|junkie|druggie|dealer) => has problems with drink or drugs',
      '(binge|problem|heavy|problematic|excessive) (drinker|drinkers) => person who drinks a lot',
      '(<be>|stay|stays|stayed|staying|got|get|getting|now|keep|keeping|kept|remain|remained) clean [and sober|from drugs|for|off drugs|of] => not using drugs',
      '(clean|dirty|positive|failed|negative) (drug test|drugs test|urine|urine test|urine sample|sample|screen|drug screen|hair test|hair strand test|swab|test|tests|needle|needles|time) => test for drugs',
      '(tested|testing|test|came back|comes back) (clean|dirty) => tested without drugs',
      '(fell|fallen|falling) off the wagon => started to drink again',
      '(drug|alcohol|drink|heroin|gambling|crack|coke|cannabis) habit~ => drug use',
      '(relapse|relapses|relapsed|relapsing|lapse|lapsed) => use again',
      '<be> (stoned|wasted|hammered|legless|paralytic|pissed|plastered|sloshed|smashed|trolleyed|off his head|off her head|off his face|off her face|out of it|bladdered) => affected by drink or drugs',
      'under the influence => [what you saw, heard or smelt]',
      '(reeked|reeks|reeking|stank|stinks|stinking) of (drink|alcohol|booze|beer|cannabis|weed|vodka|cider) => smelt of drink',
      'drug-seeking => asking for medicine',
      'on drugs => using drugs',
      '(denies|denied|admits|admitted|confesses|confessed|claims|claimed) (to|that|having|any|he|she|using|drinking|taking) [..4] (drink|drug|drugs|drinking|drank|alcohol|cannabis|heroin|cocaine|use|cans|smoke|smoked|smoking|weed|used) => told me'
    ],
    never: [
      '(house|flat|room|kitchen|bedroom|floor|hands|clothes|face|bedding|home|bathroom|nappy|car|shoes|cot|plates|teeth|it|everything|uniform|cut|wound|sheets|coat|carpet) (is|was|were|are|been|be|being|got|looked|stays|kept|keep|stay) [very|all|nice and|lovely and|now] clean',
      '(keep|keeps|kept|keeping) (it|him|her|them|the|his|their) clean',
      '<be> clean (and (tidy|warm|dry|fed|dressed|well|bright)|sheets|clothes|shirt|enough|socks|nappy|water|bedding|uniform|of crumbs|in a)',
      'drunk (from|a|the|all|his|her|some|it|milk|enough|water|too|two|three|four|by)',
      '(had|has|have|been|be|having) drunk',
      '(spelling|maths|driving|blood|eye|hearing|mot|smear|covid|pregnancy|swimming) test',
      '(failed|positive|negative) (test|tests|sample) (at|for|in|results|feedback|feeling)',
      'addict~ to (chocolate|minecraft|fortnite|roblox|football|netflix|lego|tiktok|crisps|reading)',
      '(good|bad|sleep|eating|reading|study|old|healthy|his|nail) habit~',
      'habit (of|is|to|that|for|tracker|chart)',
      'high (on the|at the|and|in the|from)',
      'shot up (in|to|since|over|this)',
      'sunny drunk',
      'drunk driver',
      'score~ (a|two|three|the|goals)',
      'relapse of (his|her|the) (asthma|illness|cancer|leukaemia)',
      'tipsy (duck)',
      '(dope) sheet'
    ],
    guards: ['about-a-person'],
    message:
      '“{words}” is a label that sticks. Say what the person used, what you saw, and what help they have.',
    why,
    instead: ['person who is dependent on drugs'],
    sources: [sources.renfrewshire, sources.phoenix]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const substanceUseExamples: Examples = {
  addict: {
    flags: [
      'Dad is an addict and lives in Ripley.',
      'Mum has been clean for six weeks.',
      'A dirty test came back on Monday.',
      'Her uncle is an alcoholic.'
    ],
    passes: [
      'Dad is dependent on heroin and sees a worker at the clinic.',
      'The house was clean and warm.',
      'He had drunk all his milk.',
      'She failed her spelling test and laughed about it.'
    ]
  }
};
