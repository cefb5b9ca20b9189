import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedBankHolidays } from './bank-holidays/published.ts';
import { complaintAcknowledgementDeadline } from './complaint-acknowledgement-deadline.ts';
import { reasonCodes } from './reason.ts';
import { rightsRequestDeadline } from './rights-request-deadline.ts';
import type { IdentityRequest, RightsRequest } from './rights-request.ts';

const seed = Number(process.env['SEED'] ?? 20_260_205);
process.stdout.write(`clock, properties: SEED=${String(seed)}\n`);
const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>): void => {
  fc.assert(property, { seed, numRuns: 1_000 });
};

const hour = 3_600_000;
const day = 24 * hour;
const iso = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString();
const dayOfEpoch = (days: number): string => Temporal.PlainDate.from('1970-01-01').add({ days }).toString();

/*
 * London reckoned apart from Temporal's zones: since 1996 summer time runs from 01:00 UTC on the last Sunday of
 * March to 01:00 UTC on the last Sunday of October. The 1st of January 1970, day 0, was a Thursday.
 */
function lastSunday(year: number, month: 2 | 9): number {
  const last = Date.UTC(year, month, 31) / day;
  return last - ((last + 4) % 7);
}
function isSummer(ms: number): boolean {
  const year = Number(iso(ms).slice(0, 4));
  return ms >= lastSunday(year, 2) * day + hour && ms < lastSunday(year, 9) * day + hour;
}
/** The day in London, as days since 1 January 1970. */
const londonDay = (ms: number): number => Math.floor((ms + (isSummer(ms) ? hour : 0)) / day);
/** Midnight in London at the start of a day. At that hour no clock ever changes. */
const londonMidnight = (days: number): number => days * day - (isSummer(days * day - 2 * hour) ? hour : 0);

const holidays = new Set(publishedBankHolidays.map(({ on }) => on));
const isWorkingDay = (on: string): boolean =>
  ![0, 6].includes((Date.parse(on) / day + 4) % 7) && !holidays.has(on);

/** The date so many months on, and rolled, by counting on fingers. */
function endByHand(startDay: number, months: number): string {
  const [year = 0, month = 0, date = 0] = dayOfEpoch(startDay).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  let end = Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)) / day;
  while (!isWorkingDay(dayOfEpoch(end))) end++;
  return dayOfEpoch(end);
}

/** Instants whose deadlines lie in the published years; half of them within two hours of a midnight. */
const first = Date.UTC(2018, 11, 2);
const last = Date.UTC(2028, 8, 27);
const anyInstant = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc
    .tuple(
      fc.integer({ min: first / day + 1, max: last / day - 1 }),
      fc.integer({ min: -2 * hour, max: 2 * hour })
    )
    .map(([days, offset]) => days * day + offset),
  fc
    .tuple(fc.integer({ min: first / day + 1, max: last / day - 1 }), fc.constantFrom(-1, 0, 1))
    .map(([days, offset]) => londonMidnight(days) + offset)
);

/** A request in which what happens, happens after it; ids come in any order, and some never. */
const anyRequest = fc
  .record({
    received: anyInstant,
    rounds: fc.array(
      fc.record({
        asked: fc.integer({ min: 0, max: 60 * day }),
        takes: fc.option(fc.integer({ min: 0, max: 60 * day }), { freq: 8, nil: null })
      }),
      { maxLength: 3 }
    ),
    notice: fc.option(fc.integer({ min: 0, max: 90 * day }), { nil: null }),
    reasons: fc.constantFrom('Many files.', '', null),
    responded: fc.option(fc.integer({ min: 0, max: 200 * day }), { nil: null })
  })
  .map(({ received, rounds, notice, reasons, responded }): RightsRequest => ({
    receivedAt: iso(received),
    identityRequests: rounds.map(({ asked, takes }): IdentityRequest => ({
      askedAt: iso(received + asked),
      receivedAt: takes === null ? null : iso(received + asked + takes)
    })),
    furtherTimeNotice: notice === null ? null : { givenAt: iso(received + notice), reasons },
    respondedAt: responded === null ? null : iso(received + responded)
  }));

const plain = (ms: number) => rightsRequestDeadline({ receivedAt: iso(ms), identityRequests: [] });
const daysOf = ({ startOn, dueOn, furtherTimeDueOn }: ReturnType<typeof plain>) => [
  startOn ?? '',
  dueOn ?? '',
  furtherTimeDueOn ?? ''
];

// The zone stands in the name, so that `machine-time-zones.test.ts` can see where this was run.
describe(`on a machine in ${new Intl.DateTimeFormat().resolvedOptions().timeZone}`, () => {
  test('days are London’s, by a reckoning of its own', () => {
    check(
      fc.property(anyInstant, (received) => {
        const start = londonDay(received);
        const due = endByHand(start, 1);
        expect(plain(received)).toMatchObject({
          startOn: dayOfEpoch(start),
          dueOn: due,
          furtherTimeDueOn: endByHand(start, 3),
          tooLateAt: iso(londonMidnight(Date.parse(due) / day + 1)),
          provisional: false
        });
      })
    );
  });

  test('a later receipt is never due earlier', () => {
    check(
      fc.property(anyInstant, anyInstant, (one, other) => {
        const [earlier, later] = [plain(Math.min(one, other)), plain(Math.max(one, other))].map(daysOf);
        earlier?.forEach((on, index) => {
          expect(on <= (later?.[index] ?? '')).toBe(true);
        });
      })
    );
  });

  test('later information on identity is never due earlier', () => {
    const after = fc.integer({ min: 0, max: 60 * day });
    check(
      fc.property(anyInstant, after, after, after, (received, asked, one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((takes) =>
          daysOf(
            rightsRequestDeadline({
              receivedAt: iso(received),
              identityRequests: [
                { askedAt: iso(received + asked), receivedAt: iso(received + asked + takes) }
              ]
            })
          )
        );
        earlier?.forEach((on, index) => {
          expect(on <= (later?.[index] ?? '')).toBe(true);
        });
      })
    );
  });

  test('every instant of a day in London is due alike', () => {
    check(
      fc.property(fc.integer({ min: first / day + 1, max: last / day - 1 }), fc.nat(), (days, within) => {
        const [from, to] = [londonMidnight(days), londonMidnight(days + 1)];
        const expected = daysOf(plain(from));
        expect(daysOf(plain(to - 1))).toEqual(expected);
        expect(daysOf(plain(from + (within % (to - from))))).toEqual(expected);
        expect(daysOf(plain(to))).not.toEqual(expected);
      })
    );
  });

  test('no last day is a Saturday, a Sunday or a bank holiday', () => {
    check(
      fc.property(anyRequest, (request) => {
        const { dueOn, furtherTimeDueOn, effectiveDueOn } = rightsRequestDeadline(request);
        const complaint = complaintAcknowledgementDeadline(request);
        const found = [dueOn, furtherTimeDueOn, effectiveDueOn, complaint.dueOn].filter((on) => on !== null);
        expect(found.filter((on) => !isWorkingDay(on))).toEqual([]);
      })
    );
  });

  test('days stand in their order, and the last day is one of the two', () => {
    check(
      fc.property(anyRequest, (request) => {
        const found = rightsRequestDeadline(request);
        const { startOn, dueOn, furtherTimeDueOn, effectiveDueOn, furtherTimeValid } = found;
        if (startOn === null || dueOn === null || furtherTimeDueOn === null) {
          expect([startOn, dueOn, furtherTimeDueOn, effectiveDueOn]).toEqual([null, null, null, null]);
          expect([found.tooLateAt, found.inTime, found.provisional]).toEqual([null, null, false]);
          expect(request.identityRequests.some(({ receivedAt }) => !receivedAt)).toBe(true);
          return;
        }
        expect(startOn < dueOn).toBe(true);
        expect(dueOn <= furtherTimeDueOn).toBe(true);
        expect(effectiveDueOn).toBe(furtherTimeValid === true ? furtherTimeDueOn : dueOn);
        expect(furtherTimeValid === null).toBe(!request.furtherTimeNotice);
        expect(found.inTime === null).toBe(!request.respondedAt);
      })
    );
  });

  test('an answer a millisecond before it is too late is in time, and one then is late', () => {
    check(
      fc.property(anyRequest, (request) => {
        const { tooLateAt } = rightsRequestDeadline(request);
        fc.pre(tooLateAt !== null);
        const tooLate = Date.parse(tooLateAt);
        expect(rightsRequestDeadline({ ...request, respondedAt: iso(tooLate - 1) }).inTime).toBe(true);
        expect(rightsRequestDeadline({ ...request, respondedAt: iso(tooLate) }).inTime).toBe(false);
      })
    );
  });

  test('the order in which requests for identity are handed in does not matter', () => {
    check(
      fc.property(anyRequest, (request) => {
        const { reasons: _order, ...expected } = rightsRequestDeadline(request);
        const identityRequests = request.identityRequests.toReversed();
        expect(rightsRequestDeadline({ ...request, identityRequests })).toMatchObject(expected);
      })
    );
  });

  test('the offset in which an instant is written does not matter', () => {
    check(
      fc.property(anyInstant, fc.integer({ min: -14 * 60, max: 14 * 60 }), (received, minutes) => {
        const sign = minutes < 0 ? '-' : '+';
        const two = (number: number): string => String(number).padStart(2, '0');
        const offset = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
        const receivedAt = iso(received + minutes * 60_000).replace('Z', offset);
        expect(rightsRequestDeadline({ receivedAt, identityRequests: [] })).toEqual(plain(received));
      })
    );
  });

  test('the working agrees with the answer, and its codes are listed', () => {
    check(
      fc.property(anyRequest, (request) => {
        const { reasons, ...found } = rightsRequestDeadline(request);
        const ends = (about: string) => reasons.find((step) => step.about === about && step.code === 'ends');
        expect(ends('due')?.on ?? null).toBe(found.dueOn);
        expect(ends('further-time')?.on ?? null).toBe(found.furtherTimeDueOn);
        expect(reasons.find(({ code }) => code === 'starts')?.on ?? null).toBe(found.startOn);
        const lastDay = reasons.find(({ code }) => code === 'last-day');
        expect([lastDay?.on ?? null, lastDay?.at ?? null]).toEqual([found.effectiveDueOn, found.tooLateAt]);
        expect(reasons.every(({ code }) => reasonCodes.includes(code))).toBe(true);
      })
    );
  });
});
