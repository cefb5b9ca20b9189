import { Cues } from '../engine/cues.ts';
import { checklist, type ChecklistItem } from './visit-checklist.ts';

/** What a decision's record says: the council's recording policy, section 5.3. */
export const decisionItems = [
  'present',
  'discussion',
  'decision',
  'decided-by',
  'reasons',
  'options',
  'child-preference',
  'family-preference',
  'disagreement'
] as const;

export type DecisionItem = (typeof decisionItems)[number];

const cues = new Cues([
  {
    id: 'present',
    says: [
      'present~ [were|was|at]',
      '(attended|joined) by',
      '(met|spoke|talked|sat|meeting) [with] <person>',
      '<person> (was|were) (there|present|at the meeting)',
      'who was there',
      'there were <number> of us',
      '(all|both) of us'
    ]
  },
  {
    id: 'discussion',
    says: [
      '(talked|spoke|discussed|discussion|conversation|considered|looked at|went through|heard|debate~|weighed)'
    ]
  },
  {
    id: 'decision',
    says: [
      '(decide~|decision~|agree~|approve~|refuse~|conclude~|resolve~|chose|choose|choice|outcome)',
      '(will|shall) (stay|move|live|go|start|stop|return|continue|remain|have|be)'
    ]
  },
  {
    id: 'decided-by',
    says: [
      '(<person>|i|we|panel|court|judge|manager|board) ..2 (decided|agreed|approved|made|refused|concluded|chose|signed|granted)',
      '(decided|agreed|approved|made|signed|authorised|chaired|taken) [off] (by|with) <any>',
      '(decision maker|agency decision maker|my decision|our decision|chair~)'
    ]
  },
  {
    id: 'reasons',
    says: [
      '(because|reason~|so that|as a result|since|based on|the basis)',
      '(this|that) is why',
      'due to',
      'in order (to|that)'
    ]
  },
  {
    id: 'options',
    says: [
      '(option~|alternative~|choices|instead of|rather than|other (way~|idea~|plan~|possibilit~))',
      '(we|i|panel|they) (also )?(considered|looked at|thought about)',
      '(either|whether) ..8 or',
      'considered ..6 (but|and)'
    ].map((each) => each.replace('(also )?', '[also] '))
  },
  {
    id: 'child-preference',
    says: [
      '(<name>|<child>|he|she|they|you) ..1 (want~|would (like|prefer|rather)|wish~|prefer~|chose|asked (to|for|if)|hope~|said ..3 (want~|like|prefer|rather))',
      '(child|his|her|their|your|<name>) ..1 (wishes|views|preference~|choice)'
    ],
    never: [
      '(mum|dad|mother|father|parents|family|carer|carers|nan|gran) ..1 (want~|would|wish~|prefer~|asked|hope~)'
    ]
  },
  {
    id: 'family-preference',
    says: [
      '(mum|dad|mother|father|parent~|family|carer~|nan|nana|gran|grandma|grandad|aunt|auntie|uncle|grandparents) ..2 (want~|would|wish~|prefer~|asked|hope~|agree~|disagree~|said|felt|view~)'
    ]
  },
  {
    id: 'disagreement',
    says: [
      '(disagree~|object~|oppose~|dispute~|appeal~|complain~)',
      "(did not|do not|does not|didn't|doesn't|not everyone|could not) agree",
      '(everyone|all|both|we all|unanimous~|unanimously) [are|were|was] (agree~|in agreement)',
      'all agreed',
      'unanimous'
    ]
  }
]);

/** Which parts of a decision's record are there, and where. */
export function decisionChecklist(text: string): ChecklistItem<DecisionItem>[] {
  return checklist(decisionItems, cues, text);
}
