import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** Being in care, adoption and leaving care, where the words have no everyday sense. */
export const careTerms: readonly GlossaryEntry[] = [
  ...terms(sources.tact, [
    ['looked after child', 'child in care', 'A child who lives with carers and not with their parents.', 'looked-after (child|young person|sibling~)', 'looked after (children|young people|status|review~)'],
    ['statutory visit', 'visit~', 'A visit that the law says your social worker must make.', 'stat visit~'],
    ['pathway plan', 'plan~ for leaving care', 'Your plan for when you leave care.', 'pathway planning'],
    ['placement breakdown', 'home that did not last', 'When a child has to leave a home earlier than planned.', 'placement disruption~', 'disruption meeting~'],
    ['contact centre', 'family centre~', 'A place where you meet your family.'],
    ['corporate parent', 'the council', 'The council, when it has to look after you as a good parent would.', 'corporate parenting'],
    ['care leaver', 'young person who has left care', 'Someone over 16 who was in care.'],
    ['biological parent', 'parent~', 'The mum and dad you were born to.', 'biological (mother|father|family|mum|dad)~'],
    ['sibling group', 'brothers and sisters', 'All the brothers and sisters together.', 'sibling (placement|set|relationship)~', 'group of siblings'],
    ['full potential', 'hopes', 'The best that you can do and be.'],
    ['in-house carer', 'council carer~', 'Foster carers who work with the council.', 'in house (foster carer|placement|provision)~']
  ]),
  ...terms(sources.lancashire, [
    ['care plan', 'plan~', 'The plan for who looks after you and how.', 'care planning'],
    ['delegated authority', 'permission to decide', 'When your carers may say yes to things like sleepovers.'],
    ['life story work', 'the story of your life', 'Finding out and putting together the story of your life.', 'life-story work'],
    ['staying put', 'staying with your carers after 18', 'When you stay with your carers after you turn 18.'],
    ['connected person', 'someone you know', 'A relative or friend who looks after you.', 'connected (carer|persons assessment)~', 'connected people'],
    ['kinship care', 'living with family', 'When a relative or friend looks after you.', 'kinship (carer|placement|assessment)~', 'kin carer~'],
    ['viability assessment', 'first check~', 'A first look at whether someone could care for you.', 'viability', 'viable (carer|option|placement)~'],
    ['parallel planning', 'making two plans', 'Making two plans at once, in case the first cannot happen.', 'parallel plan~', 'twin track~', 'twin tracking', 'concurrent planning', 'contingency plan~', 'contingency planning'],
    ['secure accommodation', 'a locked home', 'A locked home where a child is kept safe.', 'secure (order|placement|unit)~', 'welfare secure'],
    ['supported lodgings', 'a room in a family’s home', 'A room with a family who help you learn to live on your own.'],
    ['supported accommodation', 'a flat with support', 'A place to live with staff who help you.', 'supported living'],
    ['semi-independent', 'living with some help', 'Living in your own place, with someone to help.', 'semi-independent (living|accommodation|unit|placement)'],
    ['residential unit', 'children’s home~', 'A home for children with staff who look after them.', 'residential (placement|care|provision)~'],
    ['short break', 'time away', 'Time away doing something fun while your family rests.'],
    ['corporate parenting panel', 'councillors who look out for children in care', 'A group who check that the council looks after you well.'],
    ['age assessment', 'meeting~ to decide your age', 'Talks to decide how old you are.', 'age-disputed', 'age disputed'],
    ['section 20', 'an agreement with your parents', 'When parents agree that the council looks after you for a time.', 's20', 's 20', 's.20', 'section 20d', 'sec 20']
  ]),
  ...terms(sources.adoption, [
    ['special guardianship', 'living with a special guardian', 'When a court says you live with someone until you grow up.', 'special guardian~'],
    ['placement order', 'court order~ that lets us find you a family', 'A court paper that lets the council find you an adoptive family.'],
    ['adoption panel', 'group that talks about new families', 'A group who say if a new family is right for you.', 'fostering panel~', 'matching panel~', 'permanence panel~', 'resource panel~', 'placement panel~', 'care panel~', 'funding panel~', 'legal gateway panel~', 'gateway panel~'],
    ['prospective adopter', 'person who would like to adopt', 'Someone who hopes to become your parent.'],
    ['letterbox contact', 'letters', 'Letters that you and your family send each other.', 'letter-box contact', 'indirect contact'],
    ['early permanence', 'living early with people who may adopt', 'Living from the start with people who may adopt you.', 'foster to adopt', 'fostering for adoption'],
    ['family finding', 'looking for a family', 'Looking for the right family for you.', 'family finder~', 'home finding', 'home-finding'],
    ['long-term fostering', 'living with your foster family until you grow up', 'Living with foster carers until you grow up.', 'long-term match~', 'permanent match~'],
    ['bridging placement', 'home for a short time', 'A home for a short time before the next one.', 'bridging (carer|foster placement)~'],
    ['mother and baby placement', 'home for you and your baby', 'A home where carers help a mum and her baby.', 'parent and (baby|child) (placement|foster placement|unit)~', 'mother and baby foster placement'],
    ['reunification', 'going back home', 'Going back to live with your family.', 'rehabilitation home', 'rehab home', 'rehabilitation to (parents|mum|mother|dad|father|the family)']
  ]),
  ...terms(sources.sandwell, [
    ['move-on plan', 'plan~ for moving on', 'A plan for moving to the next place.', 'move-on accommodation'],
    ['participation worker', 'worker~ who help you have your say', 'Someone who helps you have your say.', 'participation (officer|team)~'],
    ['out of area placement', 'home away from here', 'A home in a different part of the country.', 'out of (county|borough|area|authority) (placement|home|provision)~', 'OOA placement~'],
    ['placed at a distance', 'living far away', 'Living far from home.'],
    ['package of care', 'help', 'All the help a person gets.', 'care package~', 'package~ of (support|care)', 'support package~', 'wraparound (support|care|package)', 'wrap around (support|care|package)'],
    ['solo placement', 'home with no other children', 'A home where you are the only child.', '(solo|sole) (placement|provision)~'],
    ['matching process', 'choosing the right home', 'Finding the home that is right for you.', 'matching (considerations|criteria|meeting)', 'poor match', 'placement match~'],
    ['safer caring', 'rules that keep everyone safe', 'Rules in a foster home that keep everyone safe.', 'safe care plan~', 'safer care plan~', 'safe caring (policy|plan|agreement)~'],
    ['Form F', 'report about a foster carer', 'A long report about someone who wants to foster.', '=Form G', '=Form C'],
    ['Reg 44', 'check of the children’s home', 'A visit to check that a children’s home is good.', '(Reg|Regulation) (44|45|24|85)~', 'Regulation 24 (placement|assessment)~', 'reg 24']
  ])
];
