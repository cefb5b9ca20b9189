import { applyAction, deserialize } from '$app/forms';
import { focusErrors } from './focus-errors.ts';

/** How the page stands to what is kept on the server. */
export type SaveState =
  'as-saved' | 'changed' | 'saving' | 'incomplete' | 'refused' | 'offline' | 'saved-since';

const waits = 2_500;

interface Answer extends Record<string, unknown> {
  readonly revision: number;
  readonly because: string | null;
}

/** A refusal to sign or to merge comes after everything was saved. */
function failed(answer: Answer | undefined): SaveState {
  if (answer?.because === 'saved-since') return 'saved-since';
  return answer?.because === 'facts' || answer?.because === 'not-a-body' ? 'incomplete' : 'refused';
}

/**
 * Sends a draft's form without leaving the page: by itself a moment after the last change, and when a button asks. One
 * sending at a time, each counting from the revision that the one before brought back, so that a page never takes
 * itself for somebody else.
 */
export class DraftSaver {
  state = $state<SaveState>('as-saved');
  revision = $state(0);
  /** Has this page saved anything yet? */
  hasSaved = $state(false);
  #form: HTMLFormElement | null = null;
  #queue: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changes = 0;
  #refused = false;

  constructor(revision: number) {
    this.revision = revision;
  }

  /** Looks after a form for as long as it is on the page. */
  attach(form: HTMLFormElement): () => void {
    this.#form = form;
    const changed = () => this.changed();
    const submitted = (event: SubmitEvent) => {
      event.preventDefault();
      // Saving alone leaves the page as it is; whatever else a button asks for changes it.
      this.send(event.submitter?.getAttribute('name') === 'save' ? null : event.submitter);
    };
    const again = () => {
      if (this.state === 'offline') this.send(null);
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (!['as-saved', 'saving', 'refused'].includes(this.state)) event.preventDefault();
    };
    form.addEventListener('input', changed);
    form.addEventListener('submit', submitted);
    addEventListener('online', again);
    addEventListener('beforeunload', leaving);
    return () => {
      clearTimeout(this.#timer);
      form.removeEventListener('input', changed);
      form.removeEventListener('submit', submitted);
      removeEventListener('online', again);
      removeEventListener('beforeunload', leaving);
    };
  }

  /** Something on the page is not kept yet. */
  changed(): void {
    this.#changes += 1;
    // Over another's version nothing is sent by itself: somebody has to read first, and press.
    if (this.state === 'saved-since') return;
    this.state = 'changed';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.send(null), waits);
  }

  /** Presses a button of the form, as if by hand. */
  press(selector: string): void {
    this.#form?.querySelector<HTMLButtonElement>(selector)?.click();
  }

  /** Sends the form with a button's name and value; with none, quietly. */
  send(submitter: HTMLElement | null): void {
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => this.#post(submitter));
  }

  /** A quiet save shows only that somebody else saved, or that what was wrong before is right now. */
  async #show(result: Parameters<typeof applyAction>[0], pressed: boolean): Promise<void> {
    const wasRefused = this.#refused;
    this.#refused = result.type === 'failure';
    if (!pressed && (this.state === 'incomplete' || (result.type === 'success' && !wasRefused))) return;
    await applyAction(result);
    if (pressed && result.type === 'failure') await focusErrors();
  }

  async #post(submitter: HTMLElement | null): Promise<void> {
    const form = this.#form;
    if (form === null) return;
    const data = new FormData(form, submitter);
    data.set('revision', String(this.revision));
    if (submitter === null) data.set('quiet', 'yes');
    const action = submitter?.getAttribute('formaction') ?? form.action;
    const changes = this.#changes;
    this.state = 'saving';
    try {
      const response = await fetch(action, {
        method: 'POST',
        body: data,
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
      });
      const result = deserialize<Answer, Answer>(await response.text());
      // What broke on the server shows no page of its own: everything typed stands on this one.
      if (result.type === 'error') throw new Error('not saved');
      if (result.type !== 'redirect') this.revision = result.data?.revision ?? this.revision;
      this.hasSaved ||= result.type === 'success';
      this.state = changes === this.#changes ? 'as-saved' : 'changed';
      if (result.type === 'failure') this.state = failed(result.data);
      await this.#show(result, submitter !== null);
    } catch {
      this.state = 'offline';
    }
  }
}
