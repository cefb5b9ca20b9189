import type { Source } from './rule.ts';

/** The guides and lists that rules cite, named once. What each one holds: README. */
export const sources = {
  tact: {
    name: 'TACT, Language That Cares',
    address: 'https://tactfostering.org.uk/knowledge-centre/language-that-cares'
  },
  bromley: {
    name: 'Bromley direct work toolkit, Language',
    address: 'https://bromleydirectworktoolkit.co.uk/language'
  },
  sandwell: {
    name: 'Sandwell children in care, Use language that we can understand',
    address: 'https://sandwellvoice.co.uk/working-together/use-language-that-we-can-understand/'
  },
  exploitation: {
    name: "The Children's Society, Appropriate language: child exploitation",
    address:
      'https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide'
  },
  exploitationAlternatives: {
    name: 'Suggested alternatives for describing behaviour around exploitation',
    address: 'https://docsbay.net/suggested-alternatives-for-describing-behaviour-around-cse-concerns'
  },
  translation: {
    name: 'Child Protection Resource, Translation of professional jargon',
    address: 'https://childprotectionresource.online/interpretation-of-professional-jargon-and-cliches/'
  },
  sutton: {
    name: 'Sutton child protection conferences, Abbreviations',
    address: 'https://sites.google.com/sutton.gov.uk/childprotectionconferences/abbreviations'
  },
  ourPatch: {
    name: 'Our Patch, Glossary',
    address: 'https://ourpatch.org.uk/glossary'
  },
  plymouth: {
    name: "Plymouth, Children's services glossary and acronyms",
    address: 'https://plymouthonlinedirectory.com/glossary/childrenservices'
  },
  lancashire: {
    name: 'Lancashire care leavers, Terms and acronyms',
    address:
      'https://lancashire.gov.uk/youthzone/care-leavers-local-offer/your-rights/accessing-your-records/terms-and-acronyms'
  },
  youthJustice: {
    name: 'HM Inspectorate of Probation, Youth justice glossary',
    address: 'https://hmiprobation.justiceinspectorates.gov.uk/?p=3359'
  },
  youthJusticeJargon: {
    name: 'North Yorkshire, Youth justice jargon buster',
    address:
      'https://www.northyorks.gov.uk/children-and-families/north-yorkshire-youth-justice-service/youth-justice-service-questions/youth-justice-jargon-buster'
  },
  send: {
    name: 'Hertfordshire school, Glossary of SEND terms',
    address: 'http://www.kls.herts.sch.uk/home/send/glossary-of-send-terms/'
  },
  rotherham: {
    name: 'Rotherham local offer, Social care jargon',
    address: 'http://rotherhamsendlocaloffer.org.uk/jargon-care'
  },
  cafcass: {
    name: "Cafcass and the Family Justice Young People's Board, Glossary",
    address:
      'https://www.cafcass.gov.uk/children-and-young-people/family-justice-young-peoples-board/glossary-and-word-busting/glossary'
  },
  londonProcedures: {
    name: 'London safeguarding children procedures, Acronyms',
    address:
      'https://londonsafeguardingchildrenprocedures.co.uk/chapter/appendix-7-a-guide-to-the-acronyms-used-in-these-procedures'
  },
  hampshire: {
    name: "Hampshire Safeguarding Children Partnership, Terms used in children's safeguarding",
    address:
      'https://www.hampshirescp.org.uk/toolkits/adopting-a-family-approach-joint-toolkit/adopting-a-family-approach-joint-toolkit-landing-page/glossary/terms-used-in-childrens-safeguarding/'
  },
  nhsJargon: {
    name: 'CNTW, NHS A to Z jargon buster',
    address: 'https://www.cntw.nhs.uk/resource-library/nhs-jargon-buster/'
  },
  miclu: {
    name: 'Migrant and Refugee Children’s Legal Unit, Glossary',
    address: 'https://miclu.org/glossary'
  },
  shelter: {
    name: 'Shelter, Housing acronyms',
    address: 'https://design.shelter.org.uk/digital-framework/glossary-housing-acronyms'
  },
  plainEnglish: {
    name: 'Plain English Campaign, A to Z of alternative words (a list that credits it)',
    address:
      'https://raw.githubusercontent.com/coreyhaines31/marketingskills/HEAD/skills/copy-editing/references/plain-english-alternatives.md'
  },
  plainLexicon: {
    name: 'Plain English Lexicon, M. Cutts',
    address: 'https://www.scribd.com/document/549237558/Plain-English-LEXICON'
  },
  plainTasmania: {
    name: '26TEN Tasmania, Communicate clearly, appendix 3',
    address: 'https://26ten.tas.gov.au/communicate-clearly/Pages/Appendix-3.aspx'
  },
  govUkWords: {
    name: 'Readability guidelines (GOV.UK), Words to avoid',
    address: 'https://readabilityguidelines.co.uk/clear-language/words-to-avoid/'
  },
  simplify: {
    name: 'retext-simplify',
    address: 'https://github.com/retextjs/retext-simplify'
  },
  govUkDisability: {
    name: 'GOV.UK, Inclusive language: words to use and avoid when writing about disability',
    address:
      'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability'
  },
  nhsInclusive: {
    name: 'NHS digital service manual, Inclusive content',
    address: 'https://service-manual.nhs.uk/content/inclusive-content/'
  },
  mindwell: {
    name: 'MindWell Leeds, Inclusive language',
    address:
      'https://www.mindwell-leeds.org.uk/about-mindwell/mindwell-style-guide/inclusive-language-and-consistent-naming/'
  },
  suffolk: {
    name: 'Healthy Suffolk, Language guide',
    address: 'https://healthysuffolk.org.uk/jsna/acronyms-in-public-health/language-guide'
  },
  renfrewshire: {
    name: 'Renfrewshire, Language matters',
    address: 'https://www.renfrewshire.gov.uk/article/11023/Appendix-D---Language-Matters-resource'
  },
  phoenix: {
    name: 'Phoenix Futures, Language matters',
    address:
      'https://www.phoenix-futures.org.uk/about-phoenix-futures/spotlight-on-recovery/anti-stigma-end-discrimination/language-matters/'
  },
  equality: {
    name: 'retext-equality',
    address: 'https://github.com/retextjs/retext-equality'
  },
  notBrought: {
    name: 'NSPCC Learning, Why language matters: digging deeper than did not attend',
    address: 'https://learning.nspcc.org.uk/news/why-language-matters/digging-deeper-than-did-not-attend'
  },
  adultification: {
    name: 'Oxfordshire, Adultification: a key safeguarding issue',
    address: 'https://schools.oxfordshire.gov.uk/schools-news/2025/adultification-key-safeguarding-issue'
  },
  ombudsman: {
    name: 'Local Government Ombudsman, Statement of reasons manual: race and ethnicity',
    address: 'https://www.lgo.org.uk/information-centre/staff-guidance/statement-of-reasons-manual?chapter=18'
  },
  devon: {
    name: 'Devon County Council, Diversity guide: race',
    address: 'https://www.devon.gov.uk/equality/guidance/diversity/guide/race'
  },
  travellers: {
    name: 'Leeds GATE, Gypsy and Traveller Exchange',
    address: 'http://leedsgate.co.uk/'
  },
  ageing: {
    name: 'Vivensa Foundation, Using age-friendly language and imagery',
    address: 'https://vivensafoundation.org.uk/support-and-resources/using-age-friendly-language-and-imagery'
  },
  suicide: {
    name: 'CAMH, Words matter: suicide',
    address: 'https://camh.ca/en/no-one-left-behind/help-and-resources/suicide/words-matter'
  },
  domesticAbuse: {
    name: 'Social Work Today, Avoiding victim-blaming language with domestic abuse',
    address:
      'https://www.socialworktoday.co.uk/News/avoiding-victim-blaming-language-in-social-work-practice-with-domestic-abuse'
  },
  rewriting: {
    name: 'Rewriting social care',
    address: 'https://rewritingsocialcare.blog/'
  },
  adoption: {
    name: 'Black Adoption Matters, Glossary',
    address: 'https://www.blackadoptionmatters.com/glossary'
  },
  leedsRecording: {
    name: 'Leeds Safeguarding Children Partnership, Record keeping',
    address: 'https://www.leedsscp.org.uk/record-keeping'
  },
  communityCareRecording: {
    name: 'Community Care, Tips for social workers on case recording',
    address: 'https://www.communitycare.co.uk/2017/06/07/tips-social-workers-case-recording-record-keeping/'
  },
  communityCareJargon: {
    name: 'Community Care, Divisive, demeaning and devoid of feeling',
    address:
      'https://www.communitycare.co.uk/2018/05/10/divisive-demeaning-devoid-feeling-social-work-jargon-causes-problems-families/'
  },
  derbyshireCase: {
    name: "Derbyshire CC v SH [2015] EWFC B102, the judge on social workers' language",
    address:
      'https://www.stowefamilylaw.co.uk/blog/2015/08/03/judge-criticises-language-in-social-workers-report/'
  },
  mirra: {
    name: 'MIRRA, Memory, identity, rights in records, access',
    address: 'https://blogs.ucl.ac.uk/mirra/'
  },
  recordingPolicy: {
    name: "Derbyshire children's services, Recording policy and guidelines",
    address: 'https://derbyshirecaya.proceduresonline.com/contents.html'
  }
} as const satisfies Record<string, Source>;
