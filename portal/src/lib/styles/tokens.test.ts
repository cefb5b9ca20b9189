import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours that stand behind a selector. */
function coloursOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])
  );
}

/** Contrast of two colours as in WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const themes = {
  light: coloursOf("[data-theme='device']"),
  cream: coloursOf("[data-theme='cream']"),
  dark: coloursOf("[data-theme='dark']")
};

describe.each(Object.entries(themes))('the %s theme', (_name, colours) => {
  const colour = (name: string): string => colours.get(name) ?? '#808080';
  const grounds = ['--paper', '--card', ...[...colours.keys()].filter((name) => name.endsWith('-ground'))];
  const inks = ['--ink', '--quiet', '--action', '--stop'];

  test('has every ground of the look', () => {
    expect(grounds).toHaveLength(8);
  });

  test.each(grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)))(
    '%s on %s reaches 7:1',
    (ink, ground) => {
      expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(7);
    }
  );

  test.each(grounds.slice(2))('%s carries its own ink at 7:1', (ground) => {
    expect(contrast(colour(ground.replace('-ground', '-ink')), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['--on-action', '--action'],
    ['--on-stop', '--stop'],
    ['--paper', '--ink']
  ])('%s on %s reaches 7:1', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(7);
  });
});

test('a device that asks for dark gets the dark theme', () => {
  const dark = css.indexOf('@media screen and (prefers-color-scheme: dark)');
  const start = css.indexOf('--paper', dark);
  const device = css.slice(start, css.indexOf('}', start));
  for (const [name, value] of themes.dark) expect(device).toContain(`${name}: ${value};`);
});
