import { readdirSync, readFileSync } from 'node:fs';
import { examples } from '@our-record/checker/examples';

const corpus = new URL('corpus/', import.meta.resolve('@our-record/checker/package.json'));
const paragraphs = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n\n'));
const marked = Object.values(examples).flatMap(({ flags }) => flags);

/** Good notes, each paragraph followed by a sentence that some rule marks: about one finding in fifty words. */
function history(words: number): string {
  const written: string[] = [];
  for (let i = 0, have = 0; have < words; i++) {
    const paragraph = `${paragraphs[i % paragraphs.length]} ${marked[(i * 37) % marked.length]}`;
    written.push(paragraph);
    have += paragraph.split(/\s+/).length;
  }
  return written
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/)
    .slice(0, words)
    .join('');
}

/** The texts that every tool reads. */
export const texts = {
  'a note of 300 words': history(300),
  'a history of 5,000 words': history(5000),
  'a million characters': history(200_000).slice(0, 1_000_000)
} as const;
