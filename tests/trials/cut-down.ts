/** A smaller text that still fails: no one character can go from it. Runs of halving length are tried first. */
export function cutDown(text: string, fails: (text: string) => boolean): string {
  let smallest = text;
  for (let length = Math.ceil(text.length / 2); length >= 1; length = Math.floor(length / 2)) {
    smallest = withoutRuns(smallest, length, fails);
  }
  // What could not go before may go once something after it has gone.
  for (let before = ''; before !== smallest; smallest = withoutRuns(smallest, 1, fails)) before = smallest;
  return smallest;
}

function withoutRuns(text: string, length: number, fails: (text: string) => boolean): string {
  let rest = text;
  for (let at = 0; at < rest.length;) {
    const shorter = rest.slice(0, at) + rest.slice(at + length);
    if (fails(shorter)) rest = shorter;
    else at += length;
  }
  return rest;
}
