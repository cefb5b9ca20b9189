import type { SignedIn } from '#lib/server/session.ts';
import type { Look } from '#lib/look.ts';

declare global {
  namespace App {
    interface Locals {
      /** The instant of this request by the portal's clock. */
      now: Date;
      /** Who is signed in, if anybody. */
      signedIn: SignedIn | null;
      /** Language of the page, as in `src/lib/locales`. */
      language: string;
      look: Look;
    }
    interface PageData {
      language: string;
      /** Does the page ask for words? Then it never goes anywhere by itself when a session ends. */
      hasForm?: boolean;
    }
    interface Error {
      message: string;
      /** What to quote when asking for help; in the log beside the cause. */
      reference?: string;
    }
  }
}

export {};
