import i18next, { type i18n } from 'i18next';
import { page } from '$app/state';

/** Every text of the family side: `src/lib/locales/<language>/<namespace>.json`. English is the source. */
const files = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', {
  eager: true,
  import: 'default'
});

const resources: Record<string, Record<string, Record<string, unknown>>> = {};
for (const [path, texts] of Object.entries(files)) {
  const [, language, namespace] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  if (language !== undefined && namespace !== undefined) (resources[language] ??= {})[namespace] = texts;
}

const texts: i18n = i18next.createInstance();
void texts.init({
  resources: resources as never,
  fallbackLng: 'en',
  ns: Object.keys(resources['en'] ?? {}),
  defaultNS: false,
  initAsync: false,
  // Svelte escapes what it prints; escaping twice would show "&amp;" to a child.
  interpolation: { escapeValue: false }
});

/** A text in the language of the page: `t('record:gap.court', { name })`. For components only. */
export function t(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return texts.t(key, { ...values, lng: page.data.language });
}
