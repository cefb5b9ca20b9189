import type { Moment } from './london.ts';
import { readMoment, readOptionalMoment } from './read-moment.ts';
import type { RightsRequest } from './rights-request.ts';

/** A request as it is reckoned with. */
export interface RightsRequestRead {
  readonly received: Moment;
  /** In the order of the asking. */
  readonly rounds: readonly IdentityRound[];
  readonly notice: NoticeRead | null;
  readonly responded: Moment | null;
}

export interface NoticeRead {
  readonly given: Moment;
  readonly hasReasons: boolean;
}

export interface IdentityRound {
  readonly asked: Moment;
  /** `null` while it is awaited. */
  readonly answered: Moment | null;
}

/** Reads what anybody hands in. Throws as `rightsRequestDeadline` says. */
export function readRightsRequest(request: RightsRequest): RightsRequestRead {
  const { identityRequests, furtherTimeNotice: notice } = request;
  if (!Array.isArray(identityRequests)) {
    throw new TypeError('identityRequests must be a list; it is empty where identity was not asked for');
  }
  return {
    received: readMoment('receivedAt', request.receivedAt),
    rounds: (identityRequests as RightsRequest['identityRequests'])
      .map((round, index) => ({
        asked: readMoment(`identityRequests[${String(index)}].askedAt`, round.askedAt),
        answered: readOptionalMoment(`identityRequests[${String(index)}].receivedAt`, round.receivedAt)
      }))
      .toSorted((one, other) => Temporal.Instant.compare(one.asked.at, other.asked.at)),
    notice: notice
      ? {
          given: readMoment('furtherTimeNotice.givenAt', notice.givenAt),
          hasReasons: saysSomething(notice.reasons)
        }
      : null,
    responded: readOptionalMoment('respondedAt', request.respondedAt)
  };
}

/** A full stop, or a space of no width, is no reason. */
function saysSomething(reasons: unknown): boolean {
  if (reasons === undefined || reasons === null) return false;
  if (typeof reasons !== 'string') {
    throw new TypeError(`furtherTimeNotice.reasons must be text or null, not ${typeof reasons}`);
  }
  return /[\p{Letter}\p{Number}]/u.test(reasons);
}
