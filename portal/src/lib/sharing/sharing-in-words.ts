import { counted, dayInShort } from '#lib/desk/when.ts';
import type { SharingPage, TypedSharing } from './sharing-page.ts';
import type { SharedPassageState } from './sharing-state.ts';

/** What is about to happen, said once more before it does. */
export function sharingInWords(
  page: Pick<SharingPage, 'reader' | 'askLabels'>,
  states: readonly SharedPassageState[],
  typed: TypedSharing
): string {
  const whole = states.filter((state) => state.all.withheld).length;
  const inPart = states.filter((state) => !state.all.withheld && state.parts.some((part) => part.withheld));
  return [
    `${page.reader.givenName} will read ${counted(states.length - whole, 'passage')}${inPart.length === 0 ? '' : `, ${String(inPart.length)} of them in part`}.`,
    ...withheldInWords(whole, inPart.length),
    typed.headsUp.trim() === '' ? 'No note.' : 'With your note.',
    fromWhen(typed),
    `They are told to ask ${page.askLabels[typed.ask]}.`
  ].join(' ');
}

/** That some are read in part was said before. */
function withheldInWords(whole: number, inPart: number): string[] {
  if (whole > 0) return [`${String(whole)} ${whole === 1 ? 'is' : 'are'} withheld.`];
  return inPart > 0 ? [] : ['Nothing is withheld.'];
}

function fromWhen({ release, releaseOn, releaseAt }: TypedSharing): string {
  if (release === 'now') return 'From now.';
  if (releaseOn === '') return 'From a day that is not chosen yet.';
  return `From ${dayInShort(releaseOn)}${releaseAt === '' ? '' : `, ${releaseAt}`}.`;
}
