import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 10: professional terms are kept to a minimum, and explained.';

/** Everyday words that records use in a sense of their own. */
export const everydayLooking: readonly Rule[] = [
  {
    id: 'contact',
    category: 'jargon',
    says: [
      'contact',
      '(supervised|unsupervised|supported|direct|face-to-face|sibling|community|overnight) contact',
      'contact (session|visit)~ => family visit~',
      'contact supervisor~ => family time worker~'
    ],
    never: [
      '(eye|eye-to-eye|skin|body|physical|skin-to-skin|emergency|first|point of|main|key|named|close|sexual|phone|telephone|email|text|radio|daily|no) contact',
      'contact (detail|number|lens|sheet|list|card|name|person|point|sport|form|page|information|form)~',
      'contact (him|her|them|me|us|you|mum|dad|school|police|the|his|my|your|their|a)',
      '(will|to|can|could|should|may|must|would|please|i|we|he|she|they|not) contact',
      '(in|into|make|made|making|makes|lose|lost|keep|kept|stay|stayed|keeping|have|had) [regular|some|good|any|no] contact with',
      'come~ into contact',
      'contact was made (by|with)',
      'contact with the (door|wall|floor|ground|table|road|ball|water)',
      'contact register',
      'contact~ (by|from) (phone|email|text)'
    ],
    guards: ['noun', 'even-if-capitalised'],
    message: 'Children say that “contact” sounds like a prison visit. Say who they saw: “time with Dad”.',
    why,
    instead: ['family time'],
    sources: [sources.tact, sources.bromley]
  },
  {
    id: 'placement',
    category: 'jargon',
    says: [
      'placement~ => home~',
      '(foster|adoptive|fostering|residential|emergency|current|previous|new|long-term|short-term|kinship|IFA|crisis) placement~ => home~',
      'placement (plan|planning meeting|move|meeting|search|team|officer|agreement|request)~ => plan for the home'
    ],
    never: [
      '(work|college|student|teaching|nursing|university|social work|school|nursery|job|training|drill|year) placement~',
      'placement (of the|of a|student~|year|at the (garage|salon|nursery|shop|school|hospital|farm))',
      'placement~ (of|for) (furniture|the sofa|the cot|the bed)'
    ],
    guards: ['noun', 'even-if-capitalised'],
    message: 'A “placement” is somewhere things are put. To the child it is home, or the carers’ names.',
    why,
    instead: ['home'],
    sources: [sources.tact, sources.sandwell]
  },
  {
    id: 'permanence',
    category: 'jargon',
    says: [
      'permanence',
      'permanency',
      'permanence (plan|planning|report|option)~ => plan for a lasting home'
    ],
    message: 'A child will wonder what “{words}” is. Say that it means a home they can stay in.',
    why,
    instead: ['a home until you grow up'],
    sources: [sources.tact]
  },
  {
    id: 'threshold',
    category: 'jargon',
    says: [
      'threshold~',
      '(meet|met|meets|meeting|cross|crossed|reach|reached|below|above) [the] threshold => serious enough for us to act'
    ],
    never: [
      '(over|on|at|across|cross~|mend~|swept|paint~|metal|wooden|carpet|door) [the|a] threshold',
      'threshold (of the|at the|strip|bar|plate)'
    ],
    guards: ['noun', 'even-if-capitalised'],
    message: '“{words}” tells a child nothing. Say what has to be true before you may act.',
    why,
    instead: ['the point where we must act'],
    sources: [sources.communityCareJargon]
  },
  {
    id: 'disclosure',
    category: 'jargon',
    says: [
      'made a disclosure => told someone what happened',
      '(make|makes|making) (a|any) (disclosure|disclosures) => tell someone what happened',
      '(a|the|his|her|further|historic) disclosure~ => what was told',
      'disclosed (that|to|abuse|he|she|they|historic|sexual|physical|a|an) => told us'
    ],
    never: ['disclosure and barring', 'disclosed (documents|papers|into proceedings)', 'disclosure scheme'],
    message:
      '“Disclosed” sounds like a secret got out. Write that the child told you, and the words they used.',
    why,
    instead: ['told someone'],
    sources: [sources.rewriting, sources.communityCareJargon]
  },
  {
    id: 'presents-as',
    category: 'jargon',
    says: [
      'present~ as => seem~',
      '<person> present~ (well|low|calmly|unkempt) => seemed well',
      'present~ with (low|challenging|some|a range|behaviour|difficult|anxiety|emotional|signs|bruis|features|symptoms) => had',
      '<poss> presentation => how they seemed',
      '(change|deterioration|improvement|concerns) (in|about|with|regarding) [his|her|their] presentation => a change in how they seemed'
    ],
    never: [
      'present~ with (a|an|the|his|her) (award|certificate|cup|medal|prize|trophy|cake|gift)',
      '<poss> presentation (on|about|to the|at the assembly|in assembly|slides)',
      '(birthday|christmas) present~'
    ],
    message: 'People seem and look; they do not “present”. Say what you saw: “seemed tired”, “kept yawning”.',
    why,
    instead: ['seemed'],
    sources: [sources.rewriting, sources.communityCareJargon]
  },
  {
    id: 'accommodated',
    category: 'jargon',
    says: [
      '(was|were|been|be|is|are) accommodated',
      'became accommodated => came into care',
      'received into care => came into care',
      'safeguard~ and promote~ [the|his|her|their] welfare => keep safe and well',
      'edge of care => close to coming into care'
    ],
    never: ['(hotel|hall|hostel) accommodated'],
    message: '“{words}” is what is done to a thing. Say that the child came to live with carers, and when.',
    why,
    instead: ['looked after by the council'],
    sources: [sources.lancashire, sources.tact]
  },
  {
    id: 'case-words',
    category: 'jargon',
    says: [
      'subject to (a|an|the|child|CP|CIN|care|court|police|proceedings|an interim|supervision|bail) => under',
      'remain~ subject to => be~ still under',
      'sign~ off [the] (plan|assessment|report|referral|case|visit) => agree~',
      '(plan|assessment|report) (was|is|to be|been) signed off => manager agreed it',
      'rehab plan~ => plan~ to go home',
      'complex needs => need for a lot of help',
      'attachment (is|was|appears|seems) (insecure|secure|disorganised|poor|good|strong|anxious) => how safe they feel with someone',
      'legal planning meeting~ => meeting~ with a lawyer',
      '(open|known|closed|opened) to (social care|the service|services|CSC|early help|the team|children’s services|us)',
      '(no|any) role for (social care|this service|the service|the team|CSC) => nothing for us to do',
      'capture~ the [child’s|childs|his|her] (voice|views) => write~ down what they said',
      '(working|work) towards outcomes => working on the plan',
      'outcome~ focused => about what should change',
      'SMART (plan|target|objective|goal)~ => clear goal~',
      'going forward => from now on',
      'touch base => talk',
      'buy-in => agreement',
      'drift and delay => waiting too long',
      'under the category of => because of'
    ],
    message: 'A child will not see themselves in “{words}”. Write it as you would say it to them.',
    why,
    instead: ['with a social worker'],
    sources: [sources.sandwell, sources.communityCareJargon]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const everydayLookingExamples: Examples = {
  contact: {
    flags: [
      'Bus was late so contact started at 4.20.',
      'Contact went well and Reuben hugged his dad.',
      'Supervised contact is on Saturdays at the centre.',
      'He asked for more contact over the holidays.'
    ],
    passes: [
      'I will contact Mum on Friday.',
      'Contacted Dad by text at 9, he replied straight away.',
      'Good eye contact between baby and Dad while he fed her.',
      'Her contact details are on the fridge.',
      'Contact, which means time with your family, is on Saturday.'
    ]
  },
  placement: {
    flags: [
      'Her placement with Sue and Raj is going well.',
      'He has had four placements since May.',
      'Placement is stable and she has her own room.',
      'The new placement is in Buxton.'
    ],
    passes: [
      'Your placement (the home where you live with Sue and Raj) is for as long as you need it.',
      'The placement of the sofa by the window gives Ali room.',
      'She has a work placement at the garage in June.',
      'He placed the cup on the shelf.'
    ]
  },
  permanence: {
    flags: [
      'The plan is for permanence with Grace and Winston.',
      'We talked about permanency and what he wants.',
      'A permanence report is due in May.'
    ],
    passes: [
      'The plan is that you stay with Grace and Winston until you grow up.',
      'She has a permanent marker in her bag.',
      'The old fence is permanently stuck.'
    ]
  },
  threshold: {
    flags: [
      'It does not meet threshold for an assessment.',
      'The manager said that this is below threshold.',
      'Thresholds were discussed with the team.'
    ],
    passes: [
      'The cat sat on the threshold of the back door.',
      'Dad mended the metal threshold in the hall.',
      'The manager said that we do not need to do more yet.'
    ]
  },
  disclosure: {
    flags: [
      'Jade made a disclosure to her teacher on Monday.',
      'He disclosed that his brother hit him.',
      'Her disclosure was written down by Miss Cole.'
    ],
    passes: [
      'Jade told her teacher on Monday.',
      'He told me that his brother hit him.',
      'The form is for the disclosure and barring check.'
    ]
  },
  'presents-as': {
    flags: [
      'Mum presented as tired and kept yawning.',
      'He presents as older than he is.',
      'There was a change in her presentation after lunch.',
      'She presented well and laughed twice.'
    ],
    passes: [
      'Mum seemed tired and kept yawning.',
      'He was presented with a medal at the end.',
      'Her presentation on volcanoes won a prize.',
      'Gran wrapped his birthday presents.'
    ]
  },
  accommodated: {
    flags: [
      'Ben was accommodated in March.',
      'She became accommodated at four years old.',
      'He was received into care on Sunday night.'
    ],
    passes: [
      'Ben came to live with Jean and Roy in March.',
      'The hall can take forty people.',
      'We will keep him safe and well.'
    ]
  },
  'case-words': {
    flags: [
      'The family are open to social care since June.',
      'There is no role for social care at this time.',
      'Going forward we will meet at school.'
    ],
    passes: [
      'The family have had a social worker since June.',
      'From now on we will meet at school.',
      'The shop is open to the public on Sundays.'
    ]
  }
};
