import { onMount } from 'svelte';

/** Has this page's script begun? Until then, and wherever there is none, it shows what works without. */
export function hasScript(): { readonly yes: boolean } {
  let yes = $state(false);
  onMount(() => {
    yes = true;
  });
  return {
    get yes() {
      return yes;
    }
  };
}
