import type { Examples, Recogniser, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why =
  'Policy section 5.3: information about others must not get into the record by the way; it is kept apart.';
const message =
  'The child, and whoever reads with them, would see these details. Keep them in the contacts section, not in the story.';

const detail = (id: string, finds: Recogniser, instead: string): Rule => ({
  id,
  category: 'third-party',
  says: [],
  finds,
  message,
  why,
  instead: [instead],
  sources: [sources.recordingPolicy]
});

/** Details by which somebody could be found or used. */
export const details: readonly Rule[] = [
  detail('phone-number', 'phone', '[number kept in contacts]'),
  detail('email-address', 'email', '[e-mail kept in contacts]'),
  detail('home-address', 'postcode-or-address', '[address kept in contacts]'),
  detail('nhs-number', 'nhs-number', '[number kept in contacts]'),
  detail('national-insurance-number', 'national-insurance-number', '[number kept in contacts]'),
  detail('date-of-birth', 'date-of-birth', '[date kept in contacts]'),
  detail('number-plate', 'number-plate', '[number kept in contacts]'),
  detail('bank-details', 'bank-account', '[number kept in contacts]'),
  detail('social-media-name', 'social-handle', '[name kept in contacts]'),
  {
    id: 'outside-person',
    category: 'third-party',
    says: [],
    finds: 'outside-person',
    message:
      'This names somebody outside the family and the work. Say who they are to the child: “a neighbour”, “a friend”.',
    why,
    instead: ['[who they are to the child]'],
    sources: [sources.recordingPolicy]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const detailsExamples: Examples = {
  'phone-number': {
    flags: [
      'Dad’s girlfriend is on 07700 900142.',
      'Tel for step-nan: 01632 960733',
      'Ring his uncle on 07700 900 867 after six.'
    ],
    passes: [
      'I gave her the card for Childline, 0800 1111.',
      'She rang 999 and waited.',
      'The order number is 4471920.'
    ]
  },
  'email-address': {
    flags: [
      'Dad has blocked tracyb_1988@example.net.',
      'Write to lee.prosser@example.com about the bike.',
      'The lodger gave me dj-kev@example.org on a card.'
    ],
    passes: [
      'He sent an e-mail to school.',
      'Meet me @ 4 by the gate.',
      'She sent an email with a photo of the cake.'
    ]
  },
  'home-address': {
    flags: [
      'He has been staying at 14 Alder Close, Matlock with his mate.',
      'Her friend lives at 3 Mill Lane.',
      'Send it to 22B Station Road, DE4 3ZZ.'
    ],
    passes: [
      'They saw the film at the Odeon, screen 4.',
      'We walked along Mill Lane to the park.',
      'The bus goes down Station Road.'
    ]
  },
  'nhs-number': {
    flags: [
      'Grandad’s NHS number 999 401 2278 was on the letter.',
      'NHS no. 943 476 5919 is on the band.',
      'Her NHS number is 9434765919.'
    ],
    passes: [
      'The NHS gave him new glasses.',
      'Order 100 200 3000 came on Monday.',
      'She rang NHS 111 for advice.'
    ]
  },
  'national-insurance-number': {
    flags: [
      'His NI number is AB 12 34 56 C.',
      'NI no. JG 10 37 59 A was on the form.',
      'Her boyfriend left a card with JK 65 43 21 A on it.'
    ],
    passes: ['He lost his NI card.', 'Flight BA 123 was late.', 'Bus X17 came at noon.']
  },
  'date-of-birth': {
    flags: [
      'The other boy was born on 04/09/2011, his mum said.',
      'DOB 04/09/2011 is on the list for the other boy.',
      'Her friend’s date of birth is 3 May 2010.'
    ],
    passes: ['The meeting is on 04/09/2026.', 'She was born in Derby.', 'His birthday tea was on Sunday.']
  },
  'number-plate': {
    flags: [
      'He was picked up in a blue Corsa, AB12 CDE.',
      'The van was FX65 KLM.',
      'A car, reg YT09 PQR, waited at the gate.'
    ],
    passes: ['He goes to room B12.', 'The M1 was shut.', 'She likes the band U2.']
  },
  'bank-details': {
    flags: [
      'Pay it to sort code 20-00-00, account 55779911.',
      'His uncle’s account number is 31926819.',
      'Sort code 12-34-56 was on the slip.'
    ],
    passes: ['The bill was £55.', 'He counted to 100.', 'She opened a bank account on Monday.']
  },
  'social-media-name': {
    flags: [
      'Snapchat of the man: @bigdaz_87',
      'He writes to her as @kev.rides on Instagram.',
      'Her friend posts as @lola_b2011.'
    ],
    passes: ['She sent me a snap of her lunch.', 'He has Instagram on his phone.', 'Meet @ 5 at the gate.']
  },
  'outside-person': {
    flags: [
      'The lady at number 22, Mrs Sheila Cartwright, takes them to school on Fridays.',
      'Her neighbour Tony Garside gave the boys a lift.',
      'The other boy in the fight was Joshua Tindall.'
    ],
    passes: [
      'Paige and Mark Lacey are Poppy’s foster carers.',
      'Mrs Khan (class teacher) rang me.',
      'They saw Harry Potter at the Derby Odeon.',
      'A neighbour takes them to school on Fridays.'
    ]
  }
};
