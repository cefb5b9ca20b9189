import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why =
  'A child reads who was at fault. What happened, and what got in the way, says more and judges nobody.';

/** Coming, answering, agreeing: written as the family's failure. */
export const engagement: readonly Rule[] = [
  {
    id: 'failed-to-attend',
    category: 'blame',
    says: [
      '(parents|mum|dad|mother|father|moth|fath|family|carer|gran|he|she|they|partner|grandmother) (did not|didn’t|has not|have not) attend',
      '(did not|didn’t) (attend|show up|turn up) (again|despite|for the (second|third|fourth)|as (agreed|planned)|or) => did not come',
      'non-attendance at => missed visits to',
      'fail~ to (attend|turn up|show up|show|come|arrive|present at|be present|be available|be home|be in)',
      'fail~ (appointment|visit|home visit|contact)~ => missed visit',
      '(repeatedly|persistently|continually|constantly|again|regularly|frequently|continues to|continue to|continued to) (misses|missed|miss|fails|failed|fail|cancels|cancelled|cancel)',
      'non-attender~ => child who was not brought',
      'non attender~ => child who was not brought',
      '(poor|low|sporadic|erratic|patchy|inconsistent) (attender|attendance at appointments|engagement|compliance|attendance at meetings) => missed visits',
      'did not bother to (attend|come|turn up|show|ring|call|let us know) => did not come',
      'couldn’t be bothered to => did not',
      'no-show~ => missed visit~',
      'no show => missed visit',
      '(refuse|decline)~ to (attend|come|go to)',
      '(won’t|will not|wouldn’t|would not) (attend|turn up|come to (meetings|appointments)) => has not come to',
      'persistent (absentee|truant|offender|absconder|non-attender)~ => child who has missed school',
      'truant~ => miss~ school',
      'bunk~ off => miss~ school',
      'skiv~ => miss~ school',
      'school refuser~ => child who finds school too hard'
    ],
    never: [
      'fail~ to attend to',
      'failed test',
      '(dna|mot|smear|blood) test',
      '(party|club|bus|coach|driver|engineer|plumber|delivery|parcel|taxi|train) fail~ to'
    ],
    guards: ['about-a-person'],
    message:
      'A child reads “{words}” as a mark against them or their family. Say who did not come, and why if you know.',
    why,
    instead: ['did not come to'],
    sources: [sources.notBrought, sources.rewriting, sources.tact]
  },
  {
    id: 'failed-to-engage',
    category: 'blame',
    says: [
      '(did not|didn’t|does not|doesn’t|do not|don’t|would not|wouldn’t|not) [fully|always|really] (co-operate|cooperate|comply|work with|adhere to) (with|the|professionals|us|me|services|any|advice|her|his) => [what was asked, and what they said]',
      '(did not|didn’t|does not|doesn’t) want to (engage|work with|co-operate|cooperate|participate|accept|address)',
      'reluctant to (engage|accept|work|attend|talk|let|allow|share|discuss|acknowledge|meet|change|co-operate|cooperate|take) => [what they said about it]',
      '(unwilling|not willing|not prepared) to => [what was asked, and what they said]',
      '(reject|rebuff|spurn)~ (help|support|services|all|any|our|offers|the offer|intervention|advice|attempts|the support)',
      'dismissive (of|about|towards) => not keen on',
      '[a|long|significant] history of (non|poor|disengagement|missed|refusing|failing|violence|absconding|aggression|challenging|drug|offending|manipulation|manipulating|going|false|lying|stealing) => [what happened, and when]',
      '(keeps|kept|continues|continued|insists on|insisted on|persists in) (missing|refusing|failing|ignoring|breaking|cancelling|avoiding|going back to|returning to|contacting him|seeing him|lying|stealing|hitting|running away|absconding|to miss|to refuse|to fail|to ignore|to avoid|to minimise|to deny|to lie|to see him|to abscond|to contact|to drink|to use|to put|to allow) => [what happened, and how often]',
      'ignore~ (advice|professional|our|the advice|guidance|warnings|us|calls|letters|all|my) => [what was said, and what happened]',
      '(flout|breach|break|violate)~ (the|his|her|their|contact|bail|placement|house) (rules|agreement|conditions|boundaries|written agreement|working agreement|safety plan|contract|curfew|order) => [what happened]',
      '(against|contrary to) [professional|our|the] advice => [what was said, and what happened]',
      'fail~ to (engage|co-operate|cooperate|work with|comply|respond|reply|answer|return|follow|follow up|take|accept|acknowledge|recognise|understand|appreciate|address|change|make|protect|prioritise|meet|provide|put|see|safeguard|supervise|grasp|keep|learn|improve|maintain|sustain|report|notify|tell|inform|seek|get|give|ensure|stop|act|collect|pick|bring|take|heed|consider|show|demonstrate|evidence|disclose|adhere|sign|complete|stick|intervene|parent|control|manage|set|listen|leave|end|let|contact|ring|call) => [what was asked, and what they did]',
      'fail~ (the|his|her|their) (child|children|son|daughter|sons|daughters|baby|boys|girls) => [what they did not do]',
      'fail~ as (a|her|his) => [what they did not do]',
      'failing~ as (a|her|his) => [what they did not do]',
      'failure (to|of|by) (engage|co-operate|cooperate|attend|comply|protect|the parents|parents|mum|dad|mother|father|accept|change|work|recognise|put|follow|keep|supervise|prioritise|respond|seek) => [what did not happen]',
      '(refuse|decline)~ to (engage|co-operate|cooperate|work with|comply|respond|accept|acknowledge|address|change|let|allow|answer|speak to|talk to|discuss|sign|open|meet|take up|participate|follow|leave|end|see|listen|give|admit|move|return) => [what was asked, and what they said]',
      'refuse~ (all|any|our|the) (help|support|services|offers|offer|offers of|intervention|visits|contact|work|treatment) => said no to help',
      'refuse~ (help|support|services|entry|access|consent|treatment|intervention) => said no to help',
      'resist~ (help|support|services|intervention|change|all|any|our|efforts|attempts|professional) => [what they said no to, and why]',
      '(won’t|will not|wouldn’t|would not|doesn’t|does not|don’t|do not|didn’t|did not|isn’t|is not|are not|not|never|has not|hasn’t|have not|haven’t|wasn’t|was not|were not|can’t|cannot|unable to|unwilling to|reluctant to|hard to|difficult to|struggle~ to) [fully|properly|really|meaningfully|consistently|be|always] engage~',
      '(won’t|will not|wouldn’t|would not) (co-operate|cooperate|work with|comply|accept|listen|change|take responsibility|admit|acknowledge|let us|take advice|follow|talk to us) => [what was asked, and what they said]',
      'disengage~ => stop~ coming',
      'disengagement => [what stopped, and why]',
      '(non|lack of|poor|limited|minimal|superficial|little|no|low|sporadic|inconsistent) engagement => [what they came to and what they missed]',
      '(lack of|non|poor) (co-operation|cooperation|compliance) => [what they did not do, and why]',
      'non-engagement => [what they missed]',
      'non-engaging => not yet working with us',
      'non-compliance => [what they did not do, and why]',
      'non-compliant',
      'uncooperative',
      'unco-operative',
      '(<be>|very|quite|so|extremely|remain~|became|become~) (obstructive|resistant|guarded|dismissive|defensive|hostile|confrontational)',
      'resistant (to|family|parent|mother|father) => not yet keen on',
      'avoid~ (professionals|services|workers|social care|us|visits|social workers) => has not met us',
      '(hard|difficult) to reach => not yet reached by us',
      'hard-to-reach => not yet reached by us',
      '(hard|difficult|impossible) to (engage|place|help|like|work with|manage|parent|contain|love) => not yet at ease with us',
      '(hard|difficult) to engage with => not yet at ease with us',
      'disguise~ compliance => saying yes and finding it hard to do',
      '(plays|played|playing) (professionals|workers|us|parents|carers|staff) off => [what they said to each]',
      'split~ (professionals|staff|workers|carers|the team|the network) => [what they said to each]',
      '(chose|choose|chooses|chosen|choosing) not to (engage|attend|accept|take|work|come|tell|protect|comply|participate|bring|answer)',
      '(turn|turns|turned|turning) (down|away) (help|support|services|all|every|our) => said no to help',
      '(deny|denies|denied|denying) (access|entry|us access|us entry) => did not let us in'
    ],
    never: [
      'fail~ to (start|open|work|load|print|send|connect|ignite|charge|score|win)',
      'failed to make the (team|cut|final)',
      '(engaged|engage~) (to be married|tone|to marry|in a game)',
      '(didn’t|did not|don’t|do not|not) engage the (clutch|brake|gear|lock)',
      '(it|engine|car|printer|boiler|laptop|phone|van) refuse~ to (start|budge|charge|work)',
      '(we|i|services|the school|the council|social care|agencies|professionals|the local authority|adults|us) fail~',
      '(he|she|they|mum|dad|i) (is|was|were|are) not engaged to',
      'hard to place (a|the)',
      'ticked the boxes on'
    ],
    guards: ['about-a-person'],
    message:
      '“{words}” puts it all on the family. Say what was offered, what they said or did, and what might help.',
    why,
    instead: ['[what was offered, and what they said]'],
    sources: [sources.exploitation, sources.communityCareJargon, sources.derbyshireCase]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const engagementExamples: Examples = {
  'failed-to-attend': {
    flags: [
      'Mum failed to attend for the third time.',
      'Baby failed to attend her eye test on the 4th.',
      'Dad repeatedly misses the review.',
      'He is a persistent truant this term.'
    ],
    passes: [
      'Mum did not come at 10; she had no bus fare.',
      'She failed her driving test by two points.',
      'The taxi failed to turn up so we walked.',
      'Baby was not brought to her eye test.'
    ]
  },
  'failed-to-engage': {
    flags: [
      'Mum says she will come but then won’t engage.',
      'Parents failed to engage with the class on Tuesdays.',
      'The family are hard to reach and have moved twice.',
      'She refuses all support from the school.',
      'He was hostile on arrival and shut the door.'
    ],
    passes: [
      'The failed boiler was replaced on Monday.',
      'Auntie Jo is engaged to be married in August.',
      'He refused the second helping and laughed.',
      'Mum did not open the door at 10am or 2pm.',
      'She failed her driving test and has booked another.'
    ]
  }
};
