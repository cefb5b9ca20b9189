import { tick } from 'svelte';

/** To what is wrong, at the top of the page, once it is there: whoever pressed a button further down must see it. */
export async function focusErrors(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>('.error-summary')?.focus();
}
