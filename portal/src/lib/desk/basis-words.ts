import type { PolicyGround, StatutoryBasis } from '@our-record/record';

/** The law that lets words be kept back, in few words for a list and in one sentence for the moment of choosing. */
export const basisWords: Readonly<Record<StatutoryBasis, { readonly word: string; readonly means: string }>> =
  {
    'third-party': {
      word: 'About another person',
      means:
        'Somebody else could be recognised, has not agreed, and it would not be reasonable to share it without. A colleague acting in their job is not a reason.'
    },
    'serious-harm': {
      word: 'Serious harm',
      means:
        'Reading it would be likely to cause serious harm to the physical or mental health of somebody, not only upset.'
    },
    'health-data': {
      word: 'Health',
      means:
        'It is health information, and a health professional’s opinion of the last six months is needed before it is shared.'
    },
    'child-abuse-data': {
      word: 'Child abuse, asked by a parent',
      means:
        'It says whether the child has been or may be abused, and sharing it with this parent would not be in the child’s best interests.'
    },
    'childs-confidence': {
      word: 'The child’s confidence',
      means:
        'The child said it expecting that this adult would not be told, or has asked that they are not told.'
    },
    privilege: {
      word: 'Legal advice',
      means: 'It is advice between the council and its lawyers, or was made for a court case.'
    },
    'judicial-proceedings': {
      word: 'Court proceedings',
      means:
        'Sharing it would be likely to harm court proceedings, or the court’s leave is needed and has not been given.'
    },
    'adoption-records': {
      word: 'Adoption records',
      means: 'It belongs to adoption records, which have rules of their own about who may be told what.'
    }
  };

/** The three grounds of the policy, section 7. */
export const groundWords: Readonly<Record<PolicyGround, string>> = {
  'serious-harm': 'Likely to result in serious harm',
  'given-in-confidence': 'Given in the expectation that it would not be disclosed',
  'third-party-objected': 'A third party expressly said it should not be disclosed'
};
