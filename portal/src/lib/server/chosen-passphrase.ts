import { easyWords } from './easy-words.ts';
import { formText } from './form-text.ts';

/** What somebody chose on the page that offers passphrases, and what they were offered, to be offered again. */
export interface ChosenPassphrase {
  /** Empty when nothing was chosen. */
  readonly passphrase: string;
  readonly offered: readonly string[];
  /** One of the offered, `own`, or nothing. */
  readonly picked: string;
}

/** Own words that were typed are taken, even if the choice beside them still stands on an offered one or on none. */
export function chosenPassphrase(form: FormData): ChosenPassphrase {
  const offered = form
    .getAll('offered')
    .filter((one) => typeof one === 'string')
    .filter(isOfOurWords)
    .slice(0, 3);
  const own = formText(form, 'passphrase');
  const choice = formText(form, 'picked');
  const picked =
    own === '' && offered.includes(choice) ? choice : own === '' && choice !== 'own' ? '' : 'own';
  return { passphrase: picked === 'own' ? own : picked, offered, picked };
}

/** Only our own words are written back into a page. */
function isOfOurWords(passphrase: string): boolean {
  return passphrase.split(' ').every((word) => easyWords.includes(word));
}
