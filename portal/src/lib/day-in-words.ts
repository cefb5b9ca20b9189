/** Languages of the locale files whose dates follow a country's habit. */
const dateLocales: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Making a writer costs a hundred times what writing a day does, and a timeline writes forty. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writer(language: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, how]);
  const found = writers.get(key);
  if (found !== undefined) return found;
  const made = new Intl.DateTimeFormat(dateLocales[language] ?? language, { ...how, timeZone: 'UTC' });
  writers.set(key, made);
  return made;
}

/** A day has no time zone: it is counted in UTC and written in UTC. */
function noonOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date, 12);
}

/** `2025-03-03` → "Monday 3 March 2025". */
export function dayInWords(day: string, language: string): string {
  const how = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const words = writer(language, how).format(noonOf(day));
  // Some versions of the language data put a comma behind the weekday, which British English does not.
  return language === 'en' ? words.replace(',', '') : words;
}

/** `2025-03-03` → "3 March". For lines that stand under their year. */
export function dayOfYear(day: string, language: string): string {
  return writer(language, { day: 'numeric', month: 'long' }).format(noonOf(day));
}

/** `2025-03-03` → "3 March 2025". */
export function dayAndYear(day: string, language: string): string {
  return writer(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(noonOf(day));
}

/** `15:45:00` → "3:45 pm". */
export function timeInWords(time: string, language: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return writer(language, { hour: 'numeric', minute: '2-digit', hour12: true }).format(
    Date.UTC(2000, 0, 1, hours, minutes)
  );
}

/** The same day one year earlier; 29 February becomes 28 February. */
export function yearBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = month === 2 && date === 29 ? 28 : date;
  return [
    String(year - 1).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(lastOfMonth).padStart(2, '0')
  ].join('-');
}
