import { bigint, boolean, customType, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { people } from './people.ts';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** A person's way in. Families: username and passphrase, or passkeys. Practitioners: password and TOTP. */
export const accounts = pgTable('accounts', {
  id: uuid().primaryKey(),
  personId: uuid()
    .notNull()
    .unique()
    .references(() => people.id),
  username: text().notNull(),
  /** The username as compared: NFKC, lower case. */
  usernameKey: text().notNull().unique(),
  /** argon2id; null where a passkey is the only way in. */
  passwordHash: text(),
  /** Sealed; practitioners only. */
  totpSecret: bytes(),
  /** The last time step whose code was used, so that no code works twice. */
  totpStep: bigint({ mode: 'number' }),
  /** Set by a worker's reset: drafts stay sealed until the person says that the reset was theirs. */
  draftsSealedAt: instant(),
  /** The person said that a reset was not theirs: no passphrase works until a manager's code puts it right. */
  disownedAt: instant(),
  createdAt: instant().notNull()
});

export const passkeys = pgTable(
  'passkeys',
  {
    /** The credential's id, base64url. */
    id: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    publicKey: bytes().notNull(),
    counter: bigint({ mode: 'number' }).notNull(),
    transports: jsonb().$type<readonly string[]>().notNull(),
    backedUp: boolean().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant()
  },
  (table) => [index().on(table.accountId)]
);

/** A challenge handed to a browser for one passkey ceremony; used once. */
export const passkeyChallenges = pgTable('passkey_challenges', {
  id: uuid().primaryKey(),
  challenge: text().notNull(),
  accountId: uuid(),
  expiresAt: instant().notNull()
});

/** A one-time code that a worker hands over, to begin an account or to put a lost sign-in right. */
export const joiningCodes = pgTable(
  'joining_codes',
  {
    /** SHA-256 of the code under the portal's key, hexadecimal: the rows alone do not give codes away. */
    codeHash: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    purpose: text().$type<'join' | 'reset'>().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    /** A newer code took its place. */
    voidedAt: instant()
  },
  (table) => [index().on(table.personId)]
);

/** A session. The token itself is nowhere in the database. */
export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the token, hexadecimal. */
    tokenHash: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: instant().notNull(),
    /** Ends unused at this instant; moved on by use. */
    idleUntil: instant().notNull(),
    /** Ends at this instant whatever happens. */
    endsAt: instant().notNull(),
    /** Signed out, here or everywhere. */
    endedAt: instant(),
    /** Browser and system in words, for the list of sign-ins. */
    device: text().notNull()
  },
  (table) => [index().on(table.accountId)]
);

/** Failed sign-ins and codes, counted per account name and per address; both only as keyed hashes. */
export const failedAttempts = pgTable(
  'failed_attempts',
  {
    id: uuid().primaryKey(),
    key: text().notNull(),
    at: instant().notNull()
  },
  (table) => [index().on(table.key, table.at)]
);

/** What somebody posted after their session had ended, sealed until the same person signs in again. */
export const keptPosts = pgTable(
  'kept_posts',
  {
    id: uuid().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    path: text().notNull(),
    sealed: bytes().notNull(),
    /** Length of the sealed words, so that a page can say how much is kept. */
    length: integer().notNull(),
    keptAt: instant().notNull(),
    /** Sent on by its person. It stays, in case the page it went to refused it. */
    sentAt: instant()
  },
  (table) => [index().on(table.accountId)]
);
