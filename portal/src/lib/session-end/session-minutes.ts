/** A session ends unused after 15 minutes (policy section 13) … */
export const idleMinutes = 15;
/** … is warned of two minutes before … */
export const warningMinutes = 2;
/** … and ends after 12 hours whatever happens. */
export const absoluteHours = 12;
