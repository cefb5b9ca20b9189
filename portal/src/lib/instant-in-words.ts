/** "Tuesday 3 March at 4:05 pm", in the language of the page and the time of the county. */
export function instantInWords(instant: Date, language: string): string {
  const english = language === 'en';
  return new Intl.DateTimeFormat(english ? 'en-GB' : language, {
    timeZone: 'Europe/London',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...(english && { hour12: true })
  }).format(instant);
}
