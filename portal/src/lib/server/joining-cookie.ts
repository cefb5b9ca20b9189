import { sealedCookie } from './sealed-cookie.ts';

/** Whose code was right, while they choose how to sign in. The code itself is in no cookie and no address. */
export const joiningCookie = sealedCookie<{ readonly codeHash: string }>('joining', '/join', 30);
