import { timestamp } from 'drizzle-orm/pg-core';

/** An instant, to the microsecond in the rows and the millisecond in the program. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });
