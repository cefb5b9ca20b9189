import { Cues } from '../engine/cues.ts';
import { between, flag, Tokens } from '../engine/tokens.ts';
import { paragraphEnd } from '../engine/paragraphs.ts';
import { tokenise } from '../engine/tokenise.ts';
import { Vocabulary } from '../engine/vocabulary.ts';
import { wordSets } from '../word-sets.ts';
import { syllables } from './syllables.ts';

export interface Measures {
  words: number;
  sentences: number;
  paragraphs: number;
  syllables: number;
  /** Words of each sentence, in order. */
  sentenceLengths: readonly number[];
  longestSentence: number;
  wordsPerSentence: number;
  /** Years of age that can read it; `null` for a text without words. */
  readingAge: number | null;
  /** How `readingAge` was worked out, to be shown beside it. */
  formula: string;
  /** Words that speak of strengths, and of worries. A sign of balance, not a judgement. */
  strengths: number;
  worries: number;
}

/** Flesch–Kincaid grade level (Kincaid and others, 1975, US Navy Research Branch Report 8-75) plus five years. */
const readingAgeFormula =
  '0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Flesch–Kincaid grade) + 5 years';

const balance = new Cues([
  {
    id: 'strengths',
    says: [
      '(proud|enjoy~|happy|kind|kindness|caring|good at|great at|brave|helpful|laugh~|smile~|love~|thrive~|achieve~|achievement~|strength~|improve~|improvement~|settled|safe|warm|polite|confident|funny|creative|talented|praise~|celebrate~|succeed~|success~|progress|better|well done|did well|doing well|works hard|worked hard|learn~|friend~|favourite|thank~|pleased|cuddle~|hug~|calm|trust~|hope~|looking forward)'
    ],
    never: ['<neg> ..1 (proud|happy|kind|good|safe|settled|well|better|enjoy~|love~|laugh~|smile~|trust~)']
  },
  {
    id: 'worries',
    says: [
      '(worry~|worried|worries|concern~|risk~|harm~|hurt~|danger~|unsafe|scared|afraid|fear~|frightened|angry|anger|sad|upset|cry~|cried|bruise~|injury|injuries|missing|late|missed|argue~|argument~|fight~|shout~|drunk|drink~|drug~|cannabis|alcohol|violence|violent|assault~|hit|abuse~|neglect~|police|arrest~|hungry|dirty|cold|problem~|difficult~|struggle~|absent|exclude~|debt~|lonely|bully~|bullied|self-harm~)'
    ],
    never: [
      '(no|not|never|without) ..1 (worry~|worried|worries|concern~|risk~|harm~|bruise~|scared|afraid|angry|upset|missing|late)',
      '(a cold|cold (drink|weather|water))',
      'hit it off',
      'drink~ of (water|juice|milk)'
    ]
  }
]);

let everyday: Vocabulary | null = null;

/** Only abbreviations need be known to tell where a sentence ends. */
function vocabulary(): Vocabulary {
  if (everyday) return everyday;
  everyday = new Vocabulary();
  for (const word of wordSets.abbreviation.split(/\s+/)) everyday.addToClass(word, 1);
  everyday.seal();
  return everyday;
}

/** Lengths, reading age and balance of a text. */
export function measure(text: string): Measures {
  const tokens = new Tokens();
  const lengths: number[] = [];
  let words = 0;
  let paragraphs = 0;
  let spoken = 0;
  for (let from = 0; from < text.length;) {
    const to = paragraphEnd(text, from);
    tokenise(text, from, to, vocabulary(), 1, tokens);
    if (tokens.count > 0) paragraphs++;
    for (let i = 0; i < tokens.count; i++) {
      if (i === 0 || tokens.gap[i] === between.sentence) lengths.push(0);
      if (((tokens.flags[i] as number) & flag.clitic) !== 0) continue;
      words++;
      lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
      spoken += syllables(text.slice(tokens.start[i], tokens.end[i]));
    }
    from = to;
  }
  const found = balance.find(text);
  const perSentence = lengths.length > 0 ? words / lengths.length : 0;
  const grade = 0.39 * perSentence + 11.8 * (spoken / Math.max(1, words)) - 15.59;
  return {
    words,
    sentences: lengths.length,
    paragraphs,
    syllables: spoken,
    sentenceLengths: lengths,
    longestSentence: lengths.reduce((most, each) => Math.max(most, each), 0),
    wordsPerSentence: perSentence,
    readingAge: words > 0 ? Math.max(5, Math.round((grade + 5) * 10) / 10) : null,
    formula: readingAgeFormula,
    strengths: found.get('strengths')?.length ?? 0,
    worries: found.get('worries')?.length ?? 0
  };
}
