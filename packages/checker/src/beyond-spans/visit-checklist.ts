import { Cues, type Place } from '../engine/cues.ts';

/** The thirteen items of a visit's record: the council's recording policy, section 5.2. */
export const visitItems = [
  'venue',
  'present',
  'purpose',
  'interpreter',
  'child-seen',
  'information-exchanged',
  'discussion',
  'child-views',
  'carer-views',
  'changes',
  'relationship',
  'analysis',
  'missed'
] as const;

export type VisitItem = (typeof visitItems)[number];

export interface ChecklistItem<Item extends string> {
  item: Item;
  found: boolean;
  /** Where in the text; empty if not found. */
  places: readonly Place[];
}

const cues = new Cues([
  {
    id: 'venue',
    says: [
      '(venue|location|where|place) ..1',
      '(at|in|to) (home|school|nursery|college|hospital|court|the|his|her|their|mum|dad|nan) [the] [family|foster] [home|house|flat|centre|office|school|hospital|college|library|cafe|park|station]',
      '(home|school|hospital|office|video|virtual|doorstep) (visit~|call)',
      '(visit~|met|saw|seen) ..4 (at|in) <any>'
    ],
    never: ['at (first|last|times|all|least)', 'in (time|order|case)']
  },
  {
    id: 'present',
    says: [
      'present~ [were|was|at]',
      'who was (there|present|seen)',
      '(also|all|both) (there|present)',
      '<person> (was|were) (there|present|in|at home|home)',
      '(met|sat|spoke|talked|saw) [with] <person>',
      'attended by',
      'joined by'
    ],
    never: ['birthday present~', 'present~ (for|under|from)']
  },
  {
    id: 'purpose',
    says: [
      'purpose [of]',
      '(reason|aim) (for|of) ..3 (visit|call|meeting)',
      '(i|we) (visited|went|came|called|met) ..6 (to|so that|because)',
      '(visit|call|meeting|session) (was|is) (to|about|for)',
      '(statutory|planned|unannounced|routine|six-weekly|monthly) visit'
    ]
  },
  {
    id: 'interpreter',
    says: [
      'interpreter~',
      'interpret~',
      'translator~',
      'translate~',
      'signer~',
      'BSL',
      '(sign|british sign) language',
      'makaton',
      'language line',
      'speaks (fluent|good) english',
      'no need for ..1 interpreter'
    ]
  },
  {
    id: 'child-seen',
    says: [
      '(saw|seen|met|spoke|spent time|talked|visited|walked|played|sat) ..2 (<child>|<name>|him|her|them|alone|you)',
      '<child> (was|were) [not] (seen|at school|asleep|out|in bed)',
      '(seen|spoken) [to] alone',
      '(<name>|<child>) (answered|opened|came|ran|sat|played|smiled|waved|showed|told|asked|chose|drew|read|hugged|laughed|was)',
      'we (sat|played|walked|drew|made|read|looked|went|talked|cooked|packed|met)',
      '(not seen|did not see|unable to see|could not see)',
      'on (his|her|their|your) own',
      '<name> (was|is) (at|in|out|asleep|there|seen|home|upstairs)'
    ]
  },
  {
    id: 'information-exchanged',
    says: [
      '(gave|give|given|handed|showed|sent|brought|left|shared|passed) ..3 (leaflet~|letter~|number|report~|copy|form~|information|plan|details|timetable|card|booklet|dates)',
      '(told|informed|explained|shared|updated|let) [with|to] <person> ..3 (that|about|how|what|when|why|know|on|the)',
      '(i|we) (told|explained|shared|said|asked) ',
      '(he|she|they|mum|dad|<name>) told me',
      'information'
    ]
  },
  {
    id: 'discussion',
    says: [
      '(talked|spoke|discussed|discussion|conversation|chatted|went through|asked)',
      '(we|i) (talked|spoke|chatted|discussed|looked|went over|went through)'
    ]
  },
  {
    id: 'child-views',
    says: [
      '(<name>|<child>|he|she|they|you) ..1 (said|says|told|feels|felt|thinks|thought|wants|wanted|would like|likes|asked|wished|wishes|hopes|chose|drew|pointed|signed|showed me|worries|misses|enjoys|enjoyed)',
      '(wishes|views|voice|feelings) [and] ..2 (of|child|feelings|wishes)',
      '(child|his|her|their|your) (view~|wishes|voice|words|feelings)'
    ],
    never: [
      '(mum|dad|mother|father|parents|carer|carers|nan|gran) ..1 (said|says|told|feels|felt|thinks|wants|wanted)'
    ]
  },
  {
    id: 'carer-views',
    says: [
      '(mum|dad|mother|father|parent~|carer~|nan|nana|gran|grandma|grandad|aunt|auntie|uncle|stepdad|stepmum|adopter~|foster carer~|mr <name>|mrs <name>|ms <name>) ..1 (said|says|told|feels|felt|thinks|thought|wants|wanted|would like|asked|agreed|hopes|worries|believes|is worried|is happy|is pleased|was worried|was happy|was pleased)',
      "(mum 's|dad 's|parents '|carer 's|carers '|parental|mother 's|father 's) (view~|wishes|feelings|concern~|worries)",
      'views of ..2 (mum|dad|parents|parent|carer|carers|family)'
    ]
  },
  {
    id: 'changes',
    says: [
      '(moved|moving|moves) (in|out|house|home|back|to)',
      '(new|no) (partner|baby|job|address|change~|school|boyfriend|girlfriend|member~)',
      '(nothing|not much|no) ..2 (changed|change|changes)',
      '(has|have) (changed|left|separated|split up|started|lost)',
      '(change|changes) (in|of|to|at|since)',
      '(lives|living|stays|staying) (at|with|in) ..2 (now|home|the)',
      '(household|pregnant|gave birth)'
    ]
  },
  {
    id: 'relationship',
    says: [
      '(relationship|trust|rapport) ..4 (me|my|with|between)',
      '(knows|trusts|likes|remembers) me',
      '(comfortable|relaxed|at ease|shy|quiet|chatty|guarded|happy|wary) (with|around|to see|talking to|to talk to) ..1 me',
      '(smiled|laughed|hugged|waved|joked) ..2 (me|with me|at me)',
      '(me and|i and|between) <name>',
      '(showed|told|asked|invited|let) me',
      'pleased to see me',
      '(he|she|they|<name>) and i'
    ]
  },
  {
    id: 'analysis',
    says: [
      '(analysis|evaluation|summary|conclusion|outcome|assessment|my view|in my view|i think|i believe|i feel|my impression|my opinion)',
      '(plan|review|recommendation~) ..4 (says|working|progress|met|achieved|recommendation~|decided|agreed|going)',
      '(what this means|this means|this shows|this tells|going well|worried about|working well|next steps)'
    ]
  },
  {
    id: 'missed',
    says: [
      '(no (answer|reply|response|one (in|home|there|answered)|access))',
      '(missed|cancelled|rearranged|rebooked|failed) ..2 (visit~|appointment~|call~|meeting~)',
      "(did not|didn't) (answer|come|attend|open|happen)",
      "(was not|were not|wasn't|weren't|not) (in|at home|home|there|brought)",
      '(visit|appointment) ..3 (missed|cancelled|did not|not happen|rearranged)',
      '(all|every|each) ..2 (visit~|appointment~) ..3 (kept|attended|gone ahead|happened)',
      '(no|none) ..1 (missed|cancelled) ..1'
    ]
  }
]);

/** Which of the thirteen items a visit's record speaks of, and where. A cue is a sign, not proof: the writer decides. */
export function visitChecklist(text: string): ChecklistItem<VisitItem>[] {
  return checklist(visitItems, cues, text);
}

/** Every item, in order, with the places of its cues. */
export function checklist<Item extends string>(
  items: readonly Item[],
  from: Cues,
  text: string
): ChecklistItem<Item>[] {
  const found = from.find(text);
  return items.map((item) => {
    const places = found.get(item) ?? [];
    return { item, found: places.length > 0, places };
  });
}
