const browsers = [
  ['edge', /Edg(?:e|A|iOS)?\//],
  ['samsung', /SamsungBrowser\//],
  ['opera', /OPR\//],
  ['firefox', /(?:Firefox|FxiOS)\//],
  ['chrome', /(?:Chrome|CriOS|Chromium)\//],
  ['safari', /Safari\//]
] as const;

const systems = [
  ['ipad', /iPad/],
  ['iphone', /iPhone/],
  ['android', /Android/],
  ['chromebook', /CrOS/],
  ['windows', /Windows/],
  ['mac', /Macintosh|Mac OS X/],
  ['linux', /Linux/]
] as const;

/**
 * Browser and system as codes, `chrome android`: enough for somebody to know their own phone in a list, and no more.
 * Pages put them into words (`session:browser.…`, `session:system.…`).
 */
export function deviceOf(userAgent: string | null): string {
  const find = (known: readonly (readonly [string, RegExp])[]) =>
    known.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? 'other';
  return `${find(browsers)} ${find(systems)}`;
}
