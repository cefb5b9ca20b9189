import { expect, test } from 'vitest';
import { comesFromOurPage } from './same-origin.ts';

test.each([
  ['a browser of today, from our page', { origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
  [
    'a browser of today, from another site',
    { origin: 'null', 'sec-fetch-site': 'cross-site', cookie: 'here=1' },
    false
  ],
  [
    'a browser of today, from a sister site',
    { origin: 'null', 'sec-fetch-site': 'same-site', cookie: 'here=1' },
    false
  ],
  ['an old phone, from our page', { origin: 'null', cookie: 'look=dark.usual; here=1' }, true],
  [
    'an old phone, from another site, which brings no strict cookie',
    { origin: 'null', cookie: 'session=x' },
    false
  ],
  ['a cookie that only looks like it', { origin: 'null', cookie: 'there=1; here=11' }, false],
  [
    'another origin, which is for SvelteKit to refuse',
    { origin: 'https://example.org', cookie: 'here=1' },
    false
  ],
  ['no origin', { cookie: 'here=1', 'sec-fetch-site': 'same-origin' }, false]
])('%s', (_what, headers, ours) => {
  expect(comesFromOurPage(headers)).toBe(ours);
});
