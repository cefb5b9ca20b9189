/**
 * Classes of words that patterns name in angle brackets, as space-separated lower-case words. At most 30.
 * `name` and `any` are seen to by the matcher; `person` is also any name, `adv` also any word in -ly.
 */
export const wordSets = {
  pronoun:
    'i you he she we they him her us them me himself herself themselves myself someone everyone anybody everybody nobody who',
  kin: `mum mother mam mummy mom dad father daddy parent parents family families nan nana nanna nanny gran granny grandma
    grandmother grandad granddad grandpa grandfather grandparent grandparents aunt auntie aunty uncle sister sisters brother
    brothers sibling siblings son sons daughter daughters boy boys girl girls baby babies child children kid kids toddler
    teenager teen youth adolescent lad lads stepdad stepmum stepfather stepmother step-dad step-mum partner partners boyfriend girlfriend
    husband wife fiancé cousin cousins niece nephew twin twins couple carer carers adopter adopters foster-carer mgm pgm mgf pgf
    bm bf yp woman women man men lady person people adult adults relative relatives household newborn infant ex`,
  child: `child children kid kids baby babies son sons daughter daughters boy boys girl girls sibling siblings brother
    brothers sister sisters twin twins toddler teenager teen lad lads infant newborn yp pupil pupils student`,
  staff: `teacher teachers worker workers officer officers nurse nurses doctor doctors gp midwife dentist paediatrician consultant
    manager managers judge magistrate coach tutor mentor counsellor therapist psychologist psychiatrist solicitor barrister guardian
    advocate chair head headteacher ta senco visitor police school college nursery hospital health housing surgery staff
    professional professionals colleague colleagues pc dc ds sgt inspector dr mr mrs ms miss mx sir lord neighbour neighbours friend
    friends landlord driver supervisor receptionist librarian chaperone mentor court council team neighbor interpreter sw fsw iro hv`,
  poss: "my your his her our their its 's whose",
  det: 'a an the this that these those some any no each every another such',
  be: "is was are were be been being am 's 're 'm isn't wasn't aren't weren't isnt wasnt arent werent",
  have: "has have had having 've hasn't haven't hadn't",
  do: "do does did doing done don't doesn't didn't dont doesnt didnt",
  modal:
    "will would can could should shall may might must 'll 'd won't wouldn't can't couldn't shouldn't cannot wont cant",
  neg: `not never no nor neither without isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
    can't couldn't shouldn't cannot dont doesnt didnt wont wouldnt cant couldnt isnt wasnt arent werent hasnt havent hadnt`,
  adv: `very so too quite rather really often always sometimes still again just also only even more most less least extremely
    totally completely utterly far pretty somewhat increasingly clearly obviously consistently frequently regularly repeatedly
    usually rarely seldom never already now then soon yet much almost nearly all at times bit incredibly`,
  prep: `of in on at to with from by about for into over under after before during through between against around near towards
    toward without within since until till per via upon along across behind beside below above off out up down`,
  number: `one two three four five six seven eight nine ten eleven twelve several many few both half dozen first second third
    twice once`,
  say: `say says said saying tell tells told telling ask asks asked asking write writes wrote writing text texts texted
    shout shouts shouted shouting reply replies replied replying explain explains explained explaining think thinks thought
    feel feels felt believe believes believed describe describes described describing report reports reported reporting state
    states stated stating mention mentions mentioned mentioning worry worries add adds added adding answer answers answered confirm confirms
    confirmed agree agrees agreed advise advises advised share shared shares whisper whispers whispered laugh laughed smiled joke
    joked admit admits admitted deny denies denied allege alleges alleged claim claims claimed complain complains complained
    call calls called calling sing sang cry cried yell yells yelled sign signed signs read note notes noted hope hopes hoped put
    announce announced remember remembers remembered remark remarked insist insists insisted scream screamed mutter muttered
    explained exclaim exclaimed reckon reckons reckoned view views suggest suggests suggested recall recalls recalled disclose disclosed discloses wish wishes wished
    accept accepts accepted decide decides decided hear heard considers considered found finds assess assesses assessed`,
  thing: `boiler car van bus taxi train phone mobile computer laptop tablet engine lock door window heating oven fridge freezer cooker
    tv television radio bulb lift toilet shower tap pipe printer machine wifi internet battery charger bike scooter buggy pram alarm
    camera key card payment cheque email letter form test exam gcse mot business shop plan meeting order application appeal
    bid crop link connection signal game team toy kettle washing engine brakes tyre roof wall fence light bed sofa table chair food lunch
    dinner tea breakfast cake pudding drink snack clay paint glue film match goal weather rain event events website app system password`,
  reporting: `said felt thought reported alleged believed understood agreed decided noted suggested claimed mentioned considered
    recommended observed assumed established identified advised acknowledged accepted concluded deemed determined disclosed
    discussed expressed feared hoped proposed raised recorded recognised resolved rumoured stated suspected planned confirmed
    assessed found seen heard indicated viewed perceived documented highlighted`,
  home: `house home flat property bedroom bedrooms kitchen bathroom lounge garden household room rooms hallway stairs caravan bungalow
    maisonette toilet conditions premises address`,
  quality: `abusive aggressive angry apathetic argumentative arrogant bad bossy chaotic childish cold controlling cruel dangerous
    devious dirty disgusting dishonest disruptive embarrassing evasive evil feckless filthy foolish greedy grubby hopeless horrible idle ignorant
    immature impossible inadequate inappropriate incapable incompetent inconsiderate irresponsible jealous lazy liar manipulative mean
    messy moody nasty naughty neglectful negligent nosy obnoxious odd overbearing overprotective paranoid pathetic pushy reckless
    rude sad scruffy selfish silly sloppy sly smelly sneaky spiteful spoilt spoiled squalid strange stroppy stubborn stupid
    sulky tense terrible thoughtless unacceptable unbelievable uncaring uncooperative unfit unhelpful unhygienic uninterested unkempt unkind
    unloving unpleasant unreliable unreasonable unsafe unstable unsuitable unsupportive untidy untrustworthy unwilling useless vain
    verbally-abusive vile violent volatile weak weird wild worthless`,
  abbreviation: `mr mrs ms dr prof rev st sgt cllr tel no approx est etc eg ie vs dept ext inc ltd jan feb mar apr jun jul aug
    sept oct nov dec mon tue tues wed weds thu thurs fri sat sun hrs mins min yr yrs wk wks ref pg pp fig para reg`,
  first: 'i we my our me us myself',
  outsider: `neighbour neighbours friend friends mate mates pal landlord landlady lodger ex girlfriend boyfriend stranger classmate
    tenant patient passenger customer ex-partner bystander acquaintance housemate flatmate roommate buddy bestie
    peer resident inmate perpetrator suspect assailant caller informant complainant associate
    fiancée boss employer workmate godmother godfather`,
  gone: 'placed adopted fostered elsewhere separately',
  view: `view views opinion opinions assessment impression sense feeling worry worries concern concerns analysis hypothesis judgement
    understanding observation observations belief hope guess mind evaluation conclusion hunch`,
  wonder:
    'wonder wondered suspect suspected assume assumed sense sensed consider considered guess imagine understand',
  seem: 'seem seems seemed appear appears appeared looked looks sounded felt',
  message:
    'letter email report call text note message feedback information meeting discussion conversation phone statement referral',
  /** Words that guards ask for one by one. */
  grammar: 'it which to by with from according in called what or there here',
  title: 'mr mrs ms miss mx dr',
  platform:
    'insta instagram snap snapchat tiktok facebook twitter discord whatsapp xbox psn gamertag username'
} as const satisfies Record<string, string>;

export type WordSet = keyof typeof wordSets;

/** One bit for each class; a word's classes are the sum of its bits. */
export const bit = Object.fromEntries(
  Object.keys(wordSets).map((name, index) => [name, 1 << index])
) as Readonly<Record<WordSet, number>>;

/** The 100 or so commonest words of notes: a pattern is found by its rarest word, not by one of these. */
export const commonWords = `the and to of a in is was for it with he she that on his her i has at be have not they had this
  by are as from mum dad an but been were will their which when who would there if or can so what about all we school home
  do did out up no said time them you him me my our some after also more one two being other any very could into than then
  him over only its told asked 's`;
