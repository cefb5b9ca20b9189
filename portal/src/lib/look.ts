/** How a person likes pages to look. Kept in a cookie of this browser that says nothing about anybody. */
export interface Look {
  readonly theme: (typeof themes)[number];
  readonly size: (typeof sizes)[number];
}

/** `device` follows the device's light or dark setting. */
export const themes = ['device', 'light', 'dark', 'cream'] as const;

export const sizes = ['usual', 'large', 'largest'] as const;

const usualLook: Look = { theme: 'device', size: 'usual' };

/** Reads the cookie's value; whatever is not known there becomes the usual. */
export function readLook(value: string | undefined): Look {
  const [theme, size] = (value ?? '').split('.');
  return {
    theme: themes.find((one) => one === theme) ?? usualLook.theme,
    size: sizes.find((one) => one === size) ?? usualLook.size
  };
}

export function writeLook(look: Look): string {
  return `${look.theme}.${look.size}`;
}
