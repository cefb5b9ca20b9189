import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** Being in care, adoption and leaving care, where the words have no everyday sense. */
export const careTerms: readonly GlossaryEntry[] = [
  ...terms(sources.tact, [
    ['looked after child', 'child in care', 'A child who lives with carers and not with their parents.', 'looked-after (child|young person|sibling~)', 'looked after (children|young people|status|review~)'],
    ['statutory visit', 'visit~', 'A visit that the law says your social worker must make.', 'stat visit~'],
    ['pathway plan', 'plan~ for leaving care', 'Your plan for when you leave care.'],
    ['placement breakdown', 'home that did not last', 'When a child has to leave a home earlier than planned.', 'placement disruption~'],
    ['contact centre', 'family centre~', 'A place where you meet your family.'],
    ['corporate parent', 'the council', 'The council, when it has to look after you as a good parent would.', 'corporate parenting'],
    ['care leaver', 'young person who has left care', 'Someone over 16 who was in care.'],
    ['biological parent', 'parent~', 'The mum and dad you were born to.', 'biological (mother|father|family|mum|dad)~'],
    ['sibling group', 'brothers and sisters', 'All the brothers and sisters together.', 'group of siblings'],
    ['full potential', 'hopes', 'The best that you can do and be.'],
    ['in-house carer', 'council carer~', 'Foster carers who work with the council.', 'in house (foster carer|placement|provision)~']
  ]),
  ...terms(sources.lancashire, [
    ['secure order', 'court order~ for a locked home', 'A court paper that lets a child be kept in a locked home.', 'secure accommodation order~'],
    ['secure unit', 'locked home~', 'A locked home where a child is kept safe.', 'secure placement~', 'welfare secure'],
    ['sibling placement', 'home~ with your brothers and sisters', 'A home where brothers and sisters live together.'],
    ['sibling relationship', 'bond~ between brothers and sisters', 'How brothers and sisters get on.'],
    ['age-disputed', 'not believed about your age', 'When the Home Office or council does not believe how old someone says they are.', 'age disputed'],
    ['contingency plan', 'back-up plan~', 'What we will do if the first plan does not work.'],
    ['residential placement', 'place~ in a children’s home', 'Living in a children’s home.', 'residential provision'],
    ['residential care', 'living in a children’s home', 'Living in a children’s home.'],
    ['supported living', 'your own home with support', 'Living in your own place, with staff to help you.'],
    ['care plan', 'plan~', 'The plan for who looks after you and how.', 'care planning'],
    ['delegated authority', 'permission to decide', 'When your carers may say yes to things like sleepovers.'],
    ['life story work', 'the story of your life', 'Finding out and putting together the story of your life.', 'life-story work'],
    ['staying put', 'staying with your carers after 18', 'When you stay with your carers after you turn 18.'],
    ['connected person', 'someone you know', 'A relative or friend who looks after you.', 'connected (carer|persons assessment)~', 'connected people'],
    ['kinship care', 'living with family', 'When a relative or friend looks after you.', 'kinship (carer|placement|assessment)~', 'kin carer~'],
    ['viability assessment', 'first check~', 'A first look at whether someone could care for you.'],
    ['parallel planning', 'making two plans', 'Making two plans at once, in case the first cannot happen.', 'parallel plan~', 'twin track~', 'twin tracking', 'concurrent planning'],
    ['secure accommodation', 'a locked home', 'A locked home where a child is kept safe.'],
    ['supported lodgings', 'a room in a family’s home', 'A room with a family who help you learn to live on your own.'],
    ['supported accommodation', 'a flat with support', 'A place to live with staff who help you.'],
    ['semi-independent', 'living with some help', 'Living in your own place, with someone to help.', 'semi-independent (living|accommodation|unit|placement)'],
    ['residential unit', 'children’s home~', 'A home for children with staff who look after them.'],
    ['short break', 'time away', 'Time away doing something fun while your family rests.'],
    ['corporate parenting panel', 'councillors who look out for children in care', 'A group who check that the council looks after you well.'],
    ['age assessment', 'meeting~ to decide your age', 'Talks to decide how old you are.'],
    ['section 20', 'an agreement with your parents', 'When parents agree that the council looks after you for a time.', 's20', 's 20', 's.20', 'section 20d', 'sec 20']
  ]),
  ...terms(sources.adoption, [
    ['disruption meeting', 'meeting~ about why the home did not last', 'A meeting to learn why a home did not last.'],
    ['viable carer', 'person who could look after you', 'Someone who could look after you.', 'viable placement~', 'viable option~'],
    ['special guardian', 'person the court chose to bring you up', 'A person the court chose to bring you up.'],
    ['family finder', 'worker~ who look for a family', 'Someone who looks for the right family for you.'],
    ['permanent match', 'family for good', 'A family you can stay with until you grow up.', 'long-term match~', 'matching panel~ => group that agrees a match'],
    ['fostering panel', 'group that agrees who can foster', 'A group who say if someone can foster.'],
    ['resource panel', 'group that agrees money for help', 'A group who decide what help to pay for.', 'funding panel~', 'placement panel~', 'care panel~', 'permanence panel~ => group that agrees where you will live'],
    ['parent and child placement', 'home for a parent and baby', 'A home where carers help a parent and their baby.', 'parent and (baby|child) (foster placement|unit)~', 'parent and baby placement~', 'mother and baby foster placement~'],
    ['special guardianship', 'living with a special guardian', 'When a court says you live with someone until you grow up.'],
    ['placement order', 'court order~ that lets us find you a family', 'A court paper that lets the council find you an adoptive family.'],
    ['adoption panel', 'group that talks about new families', 'A group who say if a new family is right for you.'],
    ['prospective adopter', 'person who would like to adopt', 'Someone who hopes to become your parent.'],
    ['letterbox contact', 'letters', 'Letters that you and your family send each other.', 'letter-box contact', 'indirect contact'],
    ['early permanence', 'living early with people who may adopt', 'Living from the start with people who may adopt you.', 'foster to adopt', 'fostering for adoption'],
    ['family finding', 'looking for a family', 'Looking for the right family for you.', 'home finding', 'home-finding'],
    ['long-term fostering', 'living with your foster family until you grow up', 'Living with foster carers until you grow up.'],
    ['bridging placement', 'home for a short time', 'A home for a short time before the next one.', 'bridging (carer|foster placement)~'],
    ['mother and baby placement', 'home for you and your baby', 'A home where carers help a mum and her baby.'],
    ['reunification', 'going back home', 'Going back to live with your family.', 'rehabilitation home', 'rehab home', 'rehabilitation to (parents|mum|mother|dad|father|the family)']
  ]),
  ...terms(sources.sandwell, [
    ['safer care plan', 'plan~ to keep everyone safe at home', 'Rules in a foster home that keep everyone safe.', 'safe care plan~', 'safe caring (policy|plan|agreement)~'],
    ['poor match', 'home that was not right', 'A home that was not right for you.', 'placement match~'],
    ['Regulation 24', 'living with family before checks are done', 'Living with a relative or friend while checks are made.', '(Reg|Regulation) (24|85)', 'Regulation 24 (placement|assessment)~'],
    ['move-on plan', 'plan~ for moving on', 'A plan for moving to the next place.'],
    ['participation worker', 'worker~ who help you have your say', 'Someone who helps you have your say.', 'participation (officer|team)~'],
    ['out of area placement', 'home away from here', 'A home in a different part of the country.', 'out of (county|borough|area|authority) (placement|home|provision)~', 'OOA placement~'],
    ['placed at a distance', 'living far away', 'Living far from home.'],
    ['package of care', 'help', 'All the help a person gets.', 'care package~', 'package~ of (support|care)', 'support package~', 'wraparound (support|care|package)', 'wrap around (support|care|package)'],
    ['solo placement', 'home with no other children', 'A home where you are the only child.', '(solo|sole) (placement|provision)~'],
    ['matching process', 'choosing the right home', 'Finding the home that is right for you.', 'matching (considerations|criteria|meeting)'],
    ['safer caring', 'rules that keep everyone safe', 'Rules in a foster home that keep everyone safe.'],
    ['Form F', 'report about a foster carer', 'A long report about someone who wants to foster.'],
    ['Reg 44', 'check of the children’s home', 'A visit to check that a children’s home is good.']
  ])
];
