const zone = 'Europe/London';
const instantForm = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit'
});
const dayForm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric'
});

/** An instant as rows of the desk show it: "3 Mar 2026, 16:05", in Europe/London. */
export function whenInShort(instant: Date): string {
  return instantForm.format(instant).replace('Sept', 'Sep');
}

/** A day of `YYYY-MM-DD`: "3 Mar 2026". */
export function dayInShort(day: string): string {
  return dayForm.format(Date.parse(`${day}T12:00:00Z`)).replace('Sept', 'Sep');
}

/** Age in whole years on a day; both are `YYYY-MM-DD`. Somebody born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** "1 copy", "2 copies": a count and its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
