import { describe, expect, test } from 'vitest';
import { rightsRequestDeadline } from './rights-request-deadline.ts';
import type { FurtherTimeNotice, IdentityRequest, RightsRequest } from './rights-request.ts';

const receivedAt = '2026-09-14T09:00:00Z';
const reasons = 'We must ask two other councils.';

const deadlineOf = (request: Partial<RightsRequest>) =>
  rightsRequestDeadline({ receivedAt, identityRequests: [], ...request });
const withIdentity = (...identityRequests: IdentityRequest[]) => deadlineOf({ identityRequests });
const withNotice = (furtherTimeNotice: FurtherTimeNotice, ...identityRequests: IdentityRequest[]) =>
  deadlineOf({ furtherTimeNotice, identityRequests });
const codesOf = ({ reasons }: ReturnType<typeof deadlineOf>) => reasons.map(({ code }) => code);

describe('the day of receipt', () => {
  test.each([
    ['the last millisecond of a day in winter', '2026-01-14T23:59:59.999Z', '2026-01-14'],
    ['midnight in winter', '2026-01-15T00:00:00Z', '2026-01-15'],
    ['the last millisecond of a day in summer', '2026-07-14T22:59:59.999Z', '2026-07-14'],
    ['midnight in summer', '2026-07-14T23:00:00Z', '2026-07-15'],
    ['half past midnight, before the clocks go forward', '2026-03-29T00:30:00Z', '2026-03-29'],
    ['the last millisecond before them', '2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['the last of the day on which they do', '2026-03-29T22:59:59.999Z', '2026-03-29'],
    ['the first of the next', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['midnight on the day on which they go back', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['half past one, the first time', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['half past one, the second time', '2026-10-25T01:30:00Z', '2026-10-25'],
    ['the last of that day, of 25 hours', '2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['the same instant in another offset', '2026-07-15T11:00:00+12:00', '2026-07-15'],
    ['a nanosecond before midnight', '2026-07-14T22:59:59.999999999Z', '2026-07-14']
  ])('%s', (_what, at, expected) => {
    expect(deadlineOf({ receivedAt: at }).startOn).toBe(expected);
  });
});

describe('the corresponding date', () => {
  test.each([
    ['29 January, then 28 February', '2026-01-29', '2026-03-02', '2026-04-29'],
    ['29 January of a leap year', '2024-01-29', '2024-02-29', '2024-04-29'],
    ['30 January of a leap year', '2024-01-30', '2024-02-29', '2024-04-30'],
    ['29 February', '2024-02-29', '2024-04-02', '2024-05-29'],
    ['28 February, which is no month end rule', '2025-02-28', '2025-03-28', '2025-05-28'],
    ['31 March', '2026-03-31', '2026-04-30', '2026-06-30'],
    ['31 August', '2026-08-31', '2026-09-30', '2026-11-30'],
    ['31 October, over a Sunday', '2025-10-31', '2025-12-01', '2026-02-02'],
    ['30 November, to the end of February', '2026-11-30', '2026-12-30', '2027-03-01'],
    ['31 December, over New Year’s Eve to January', '2025-12-31', '2026-02-02', '2026-03-31']
  ])('%s', (_what, on, dueOn, furtherTimeDueOn) => {
    expect(deadlineOf({ receivedAt: `${on}T12:00:00Z` })).toMatchObject({ dueOn, furtherTimeDueOn });
  });
});

describe('the run of days that are not working days', () => {
  test.each([
    ['Good Friday 2026, to Tuesday', '2026-03-03', '2026-04-07'],
    ['the Saturday of Easter 2026', '2026-03-04', '2026-04-07'],
    ['Easter Monday 2026', '2026-03-06', '2026-04-07'],
    ['the Thursday before stays', '2026-03-02', '2026-04-02'],
    ['Christmas Day on a Friday', '2026-11-25', '2026-12-29'],
    ['Christmas Day on a Saturday, with two substitutes', '2027-11-25', '2027-12-29'],
    ['Christmas Day on a Sunday, with one', '2022-11-25', '2022-12-28'],
    ['New Year’s Day on a Saturday', '2027-12-01', '2028-01-04'],
    ['New Year’s Day on a Friday', '2026-12-01', '2027-01-04'],
    ['the Jubilee of 2022', '2022-05-02', '2022-06-06'],
    ['the Monday from which the Spring holiday was moved', '2022-04-30', '2022-05-30'],
    ['VE Day 2020', '2020-04-08', '2020-05-11'],
    ['the Monday from which early May was moved', '2020-04-04', '2020-05-04'],
    ['a holiday in Scotland only', '2026-05-15', '2026-06-15']
  ])('%s', (_what, on, dueOn) => {
    expect(deadlineOf({ receivedAt: `${on}T12:00:00Z` }).dueOn).toBe(dueOn);
  });

  test('is shown day by day', () => {
    const due = deadlineOf({ receivedAt: '2026-11-25T12:00:00Z' }).reasons.filter(
      ({ about }) => about === 'due'
    );
    expect(due).toEqual([
      { about: 'due', code: 'corresponding-date', on: '2026-12-25' },
      { about: 'due', code: 'bank-holiday', on: '2026-12-25', holiday: 'christmas-day', substitute: false },
      { about: 'due', code: 'saturday', on: '2026-12-26' },
      { about: 'due', code: 'sunday', on: '2026-12-27' },
      { about: 'due', code: 'bank-holiday', on: '2026-12-28', holiday: 'boxing-day', substitute: true },
      { about: 'due', code: 'ends', on: '2026-12-29' }
    ]);
  });
});

describe('identity', () => {
  test('starts the month afresh on the day in London on which the information came', () => {
    const deadline = withIdentity({ askedAt: '2026-09-15T09:00:00Z', receivedAt: '2026-09-29T23:00:00Z' });
    expect(deadline).toMatchObject({
      startOn: '2026-09-30',
      dueOn: '2026-10-30',
      furtherTimeDueOn: '2026-12-30'
    });
    expect(codesOf(deadline).slice(0, 5)).toEqual([
      'received',
      'period-applies',
      'identity-asked',
      'identity-received',
      'starts'
    ]);
  });

  test('leaves no day while it is awaited', () => {
    const deadline = withIdentity({ askedAt: '2026-09-15T09:00:00Z' });
    expect(deadline).toEqual({
      startOn: null,
      dueOn: null,
      furtherTimeDueOn: null,
      effectiveDueOn: null,
      furtherTimeValid: null,
      tooLateAt: null,
      inTime: null,
      reasons: [
        { about: 'start', code: 'received', on: '2026-09-14', at: '2026-09-14T09:00:00Z' },
        { about: 'start', code: 'period-applies', on: '2026-02-05', period: 'article-12a' },
        { about: 'start', code: 'identity-asked', on: '2026-09-15', at: '2026-09-15T09:00:00Z' },
        { about: 'start', code: 'identity-outstanding', on: '2026-09-15' }
      ],
      provisional: false
    });
  });

  // The month from 14 September ends on 14 October, at 23:00 UTC.
  test.each([
    ['in its last millisecond', '2026-10-14T22:59:59.999Z', '2026-11-02', '2026-12-02'],
    ['a moment after', '2026-10-14T23:00:00Z', '2026-09-14', '2026-10-14']
  ])('asked for at the end of the month: %s', (_what, askedAt, startOn, dueOn) => {
    expect(withIdentity({ askedAt, receivedAt: '2026-11-02T09:00:00Z' })).toMatchObject({ startOn, dueOn });
  });

  test('asked for before the rolled end of the month is in time', () => {
    // One month from 12 August is Saturday 12 September, and the end is Monday 14.
    const deadline = deadlineOf({
      receivedAt: '2026-08-12T09:00:00Z',
      identityRequests: [{ askedAt: '2026-09-14T22:59:59Z', receivedAt: '2026-09-21T09:00:00Z' }]
    });
    expect(deadline.startOn).toBe('2026-09-21');
  });

  test('asked for too late and still awaited leaves the due day standing', () => {
    const deadline = withIdentity({ askedAt: '2026-10-15T09:00:00Z' });
    expect(deadline.dueOn).toBe('2026-10-14');
    expect(deadline.reasons).toContainEqual({
      about: 'start',
      code: 'identity-asked-too-late',
      on: '2026-10-14'
    });
  });

  test('is no longer asked for in further time', () => {
    const deadline = withNotice(
      { givenAt: '2026-10-01T09:00:00Z', reasons },
      { askedAt: '2026-10-20T09:00:00Z', receivedAt: '2026-10-27T09:00:00Z' }
    );
    expect(deadline).toMatchObject({ startOn: '2026-09-14', effectiveDueOn: '2026-12-14' });
  });

  test('asked for again in a month that started afresh starts it once more', () => {
    const first = { askedAt: '2026-09-15T09:00:00Z', receivedAt: '2026-10-01T09:00:00Z' };
    // After the end of the first month, and within the second.
    const second = { askedAt: '2026-10-30T09:00:00Z', receivedAt: '2026-11-10T09:00:00Z' };
    expect(withIdentity(first, second)).toMatchObject({ startOn: '2026-11-10', dueOn: '2026-12-10' });
    expect(withIdentity(second, first)).toEqual(withIdentity(first, second));
    expect(withIdentity(second)).toMatchObject({ startOn: '2026-09-14', dueOn: '2026-10-14' });
  });

  test('asked for while an earlier round is awaited counts, however long that takes', () => {
    const long = { askedAt: '2026-09-15T09:00:00Z', receivedAt: '2026-12-01T09:00:00Z' };
    const during = { askedAt: '2026-11-15T09:00:00Z', receivedAt: '2026-12-08T09:00:00Z' };
    expect(withIdentity(long, during).startOn).toBe('2026-12-08');
  });

  test('counts from the latest receipt, when an earlier round is answered last', () => {
    const early = { askedAt: '2026-09-15T09:00:00Z', receivedAt: '2026-10-05T09:00:00Z' };
    const late = { askedAt: '2026-09-16T09:00:00Z', receivedAt: '2026-09-18T09:00:00Z' };
    expect(withIdentity(early, late).startOn).toBe('2026-10-05');
  });

  test('asked for long after an earlier round that is still awaited is not too late', () => {
    const deadline = withIdentity(
      { askedAt: '2026-09-15T09:00:00Z' },
      { askedAt: '2027-01-15T09:00:00Z', receivedAt: '2027-01-20T09:00:00Z' }
    );
    expect(codesOf(deadline).slice(2)).toEqual([
      'identity-asked',
      'identity-outstanding',
      'identity-asked',
      'identity-received'
    ]);
  });

  test('one round awaited is enough for no day', () => {
    const answered = { askedAt: '2026-09-20T09:00:00Z', receivedAt: '2026-09-22T09:00:00Z' };
    const deadline = withIdentity({ askedAt: '2026-09-15T09:00:00Z', receivedAt: null }, answered);
    expect(deadline.dueOn).toBeNull();
    expect(withIdentity(answered, { askedAt: '2026-09-23T09:00:00Z' }).dueOn).toBeNull();
  });

  test.each([
    [
      'received before it was asked for',
      { askedAt: '2026-09-16T09:00:00Z', receivedAt: '2026-09-15T09:00:00Z' }
    ],
    ['asked for before the request', { askedAt: '2026-09-13T09:00:00Z', receivedAt: '2026-09-30T09:00:00Z' }],
    ['asked for before the request, and awaited', { askedAt: '2026-09-13T09:00:00Z' }]
  ])('%s has no effect', (_what, round) => {
    expect(withIdentity(round)).toMatchObject({ startOn: '2026-09-14', dueOn: '2026-10-14' });
  });

  test('asked for and received in the instant of the request starts on its day', () => {
    expect(withIdentity({ askedAt: receivedAt, receivedAt })).toMatchObject({ startOn: '2026-09-14' });
  });
});

describe('further time', () => {
  test('is offered without a notice, and not taken', () => {
    expect(deadlineOf({})).toMatchObject({
      dueOn: '2026-10-14',
      furtherTimeDueOn: '2026-12-14',
      effectiveDueOn: '2026-10-14',
      furtherTimeValid: null
    });
  });

  test.each([
    ['in the last millisecond of the month', '2026-10-14T22:59:59.999Z', true, '2026-12-14'],
    ['a moment after', '2026-10-14T23:00:00Z', false, '2026-10-14'],
    ['in the instant of the request', receivedAt, true, '2026-12-14'],
    ['before the request', '2026-09-14T08:59:59.999Z', false, '2026-10-14']
  ])('with reasons, %s', (_what, givenAt, furtherTimeValid, effectiveDueOn) => {
    expect(withNotice({ givenAt, reasons })).toMatchObject({ furtherTimeValid, effectiveDueOn });
  });

  test.each([
    ['nothing', null],
    ['', ''],
    ['spaces', ' \t\n'],
    ['a space of no width', '\u200b'],
    ['a stop', '.']
  ])('with %s for reasons is not valid', (_what, none) => {
    const deadline = withNotice({ givenAt: '2026-10-01T09:00:00Z', reasons: none });
    expect(deadline).toMatchObject({ furtherTimeValid: false, effectiveDueOn: '2026-10-14' });
    expect(codesOf(deadline)).toContain('notice-without-reasons');
  });

  test('with reasons in any script is valid', () => {
    expect(withNotice({ givenAt: '2026-10-01T09:00:00Z', reasons: 'صعب' }).furtherTimeValid).toBe(true);
  });

  test('is valid to the end of the rolled day', () => {
    const deadline = deadlineOf({
      receivedAt: '2026-08-12T09:00:00Z',
      furtherTimeNotice: { givenAt: '2026-09-14T22:59:59.999Z', reasons }
    });
    expect(deadline).toMatchObject({ furtherTimeValid: true, effectiveDueOn: '2026-11-12' });
  });

  test('given before the month started afresh stands, and is counted from the new start', () => {
    const deadline = withNotice(
      { givenAt: '2026-09-16T09:00:00Z', reasons },
      { askedAt: '2026-09-17T09:00:00Z', receivedAt: '2026-10-05T09:00:00Z' }
    );
    expect(deadline).toMatchObject({ furtherTimeValid: true, effectiveDueOn: '2027-01-05' });
    expect(deadline.reasons.slice(-4)).toEqual([
      { about: 'further-time', code: 'notice-given', on: '2026-09-16', at: '2026-09-16T09:00:00Z' },
      { about: 'further-time', code: 'notice-outlives-restart', on: '2026-10-05' },
      { about: 'further-time', code: 'notice-stands', on: '2027-01-05' },
      { about: 'answer', code: 'last-day', on: '2027-01-05', at: '2027-01-06T00:00:00Z' }
    ]);
  });

  test('given after the month started afresh says nothing of it', () => {
    const deadline = withNotice(
      { givenAt: '2026-10-06T09:00:00Z', reasons },
      { askedAt: '2026-09-17T09:00:00Z', receivedAt: '2026-10-05T09:00:00Z' }
    );
    expect(deadline.furtherTimeValid).toBe(true);
    expect(codesOf(deadline)).not.toContain('notice-outlives-restart');
  });

  test('given after the first month, while identity was awaited, stands', () => {
    const deadline = withNotice(
      { givenAt: '2026-10-20T09:00:00Z', reasons },
      { askedAt: '2026-10-14T09:00:00Z', receivedAt: '2026-10-26T09:00:00Z' }
    );
    expect(deadline).toMatchObject({ furtherTimeValid: true, effectiveDueOn: '2027-01-26' });
  });

  test('is not rescued by identity asked for after the month', () => {
    const deadline = withNotice(
      { givenAt: '2026-10-15T09:00:00Z', reasons },
      { askedAt: '2026-10-15T08:00:00Z', receivedAt: '2026-10-26T09:00:00Z' }
    );
    expect(deadline).toMatchObject({ furtherTimeValid: false, effectiveDueOn: '2026-10-14' });
  });

  test('waits while identity does, unless its own flaw decides', () => {
    const awaited = { askedAt: '2026-09-15T09:00:00Z' };
    const waiting = withNotice({ givenAt: '2026-09-20T09:00:00Z', reasons }, awaited);
    expect(waiting).toMatchObject({ furtherTimeValid: null, effectiveDueOn: null });
    expect(waiting.reasons.at(-1)).toEqual({
      about: 'further-time',
      code: 'notice-awaits-identity',
      on: '2026-09-15'
    });
    const again = { askedAt: '2026-09-18T09:00:00Z' };
    expect(withNotice({ givenAt: '2026-09-20T09:00:00Z', reasons }, awaited, again).reasons.at(-1)?.on).toBe(
      '2026-09-15'
    );
    const flawed = withNotice({ givenAt: '2026-09-20T09:00:00Z', reasons: '' }, awaited);
    expect(flawed).toMatchObject({ furtherTimeValid: false, effectiveDueOn: null });
  });
});

describe('the answer', () => {
  test.each([
    ['in the last millisecond', '2026-10-14T22:59:59.999Z', true],
    ['in the first instant that is too late', '2026-10-14T23:00:00Z', false],
    ['in the instant of the request', receivedAt, true],
    ['before the request', '2026-09-14T08:59:59.999Z', null]
  ])('%s', (_what, respondedAt, inTime) => {
    expect(deadlineOf({ respondedAt })).toMatchObject({ inTime, tooLateAt: '2026-10-14T23:00:00Z' });
  });

  test('in further time is in time by a valid notice only', () => {
    const respondedAt = '2026-12-14T23:59:59.999Z';
    const notice = { givenAt: '2026-10-14T09:00:00Z', reasons };
    expect(deadlineOf({ respondedAt, furtherTimeNotice: notice }).inTime).toBe(true);
    expect(deadlineOf({ respondedAt, furtherTimeNotice: { ...notice, reasons: null } }).inTime).toBe(false);
    expect(deadlineOf({ respondedAt: '2026-12-15T00:00:00Z', furtherTimeNotice: notice }).inTime).toBe(false);
  });

  test('given while identity is awaited is not judged', () => {
    const deadline = deadlineOf({
      identityRequests: [{ askedAt: '2026-09-15T09:00:00Z' }],
      respondedAt: '2026-12-01T09:00:00Z'
    });
    expect(deadline.inTime).toBeNull();
    expect(deadline.reasons.at(-1)?.code).toBe('answered-while-identity-outstanding');
  });

  test('is too late at midnight in London on the day of 25 hours', () => {
    // Monday 26 October is the day after the Sunday on which the clocks go back.
    expect(deadlineOf({ receivedAt: '2026-09-25T09:00:00Z' })).toMatchObject({
      dueOn: '2026-10-26',
      tooLateAt: '2026-10-27T00:00:00Z'
    });
  });
});

describe('the law', () => {
  test.each([
    ['2026-02-04T23:59:59.999Z', 'article-12-3', '2018-05-25', '2026-03-04'],
    ['2026-02-05T00:00:00Z', 'article-12a', '2026-02-05', '2026-03-05']
  ])('of a request received at %s is %s', (at, period, on, dueOn) => {
    const deadline = deadlineOf({ receivedAt: at });
    expect(deadline.reasons[1]).toEqual({ about: 'start', code: 'period-applies', on, period });
    expect(deadline.dueOn).toBe(dueOn);
  });

  test.each([
    ['over on the day before', { receivedAt: '2026-01-04T12:00:00Z' }, false],
    ['over on the day', { receivedAt: '2026-01-05T12:00:00Z' }, true],
    [
      'in further time',
      {
        receivedAt: '2025-12-01T12:00:00Z',
        furtherTimeNotice: { givenAt: '2025-12-05T12:00:00Z', reasons }
      },
      true
    ],
    ['without further time', { receivedAt: '2025-12-01T12:00:00Z' }, false],
    [
      'waiting for identity',
      { receivedAt: '2025-12-01T12:00:00Z', identityRequests: [{ askedAt: '2025-12-02T12:00:00Z' }] },
      true
    ],
    ['received under the new law', { receivedAt: '2026-02-05T12:00:00Z' }, false]
  ])('straddles 5 February 2026 or not: %s', (_what, request, expected) => {
    expect(codesOf(deadlineOf(request)).includes('straddles-commencement')).toBe(expected);
  });

  test('is counted as it stands for a request from before the GDPR', () => {
    const deadline = deadlineOf({ receivedAt: '2018-05-24T12:00:00Z' });
    expect(deadline.dueOn).toBe('2018-06-25');
    expect(codesOf(deadline)).toContain('period-not-yet-in-force');
  });
});

describe('provisional', () => {
  test.each([
    ['within the published years', '2028-09-28T12:00:00Z', '2028-10-30', '2028-12-28', false],
    ['further time beyond them', '2028-10-02T12:00:00Z', '2028-11-02', '2029-01-02', true],
    ['rolled beyond them', '2028-11-30T12:00:00Z', '2029-01-02', '2029-02-28', true],
    ['both beyond them', '2029-03-01T12:00:00Z', '2029-04-03', '2029-06-01', true],
    ['due before them', '2018-11-25T12:00:00Z', '2018-12-27', '2019-02-25', true],
    ['rolled into them', '2018-11-30T12:00:00Z', '2018-12-31', '2019-02-28', true],
    ['the first published day', '2018-12-02T12:00:00Z', '2019-01-02', '2019-03-04', false]
  ])('%s', (_what, at, dueOn, furtherTimeDueOn, provisional) => {
    const deadline = deadlineOf({ receivedAt: at });
    expect(deadline).toMatchObject({ dueOn, furtherTimeDueOn, provisional });
    expect(codesOf(deadline).includes('bank-holidays-not-published')).toBe(provisional);
  });
});

describe('what cannot be reckoned with', () => {
  const broken = (request: unknown) => () => rightsRequestDeadline(request as RightsRequest);

  test.each([
    ['no text', 12, TypeError, /^receivedAt must be .* not number$/],
    ['nothing', undefined, TypeError, /^receivedAt must be .* not undefined$/],
    ['null', null, TypeError, /^receivedAt must be .* not null$/],
    ['a Date', new Date(0), TypeError, /^receivedAt must be .* not object$/],
    ['an empty text', '', RangeError, /^receivedAt must be .* not ""$/],
    ['words', 'yesterday', RangeError, /^receivedAt must be/],
    ['a day', '2026-09-14', RangeError, /^receivedAt must be/],
    ['no offset', '2026-09-14T09:00:00', RangeError, /^receivedAt must be .* with its offset/],
    ['a day that does not exist', '2026-02-29T09:00:00Z', RangeError, /^receivedAt must be/],
    ['the 31st of April', '2026-04-31T09:00:00Z', RangeError, /^receivedAt must be/],
    ['an hour that does not exist', '2026-09-14T24:00:00Z', RangeError, /^receivedAt must be/],
    ['a zone that does not exist', '2026-09-14T09:00:00[Mars/Olympus]', RangeError, /^receivedAt must be/],
    ['too early', '1977-12-31T23:59:59Z', RangeError, /^receivedAt must lie in the years 1978 to 9998/],
    ['too late', '9999-01-01T00:00:00Z', RangeError, /^receivedAt must lie in the years 1978 to 9998/],
    ['far too late', '+275760-09-13T00:00:00Z', RangeError, /^receivedAt must lie/]
  ])('received: %s', (_what, value, kind, message) => {
    const attempt = broken({ receivedAt: value, identityRequests: [] });
    expect(attempt).toThrow(kind);
    expect(attempt).toThrow(message);
  });

  test.each([
    [{ identityRequests: undefined }, TypeError, 'identityRequests must be a list'],
    [{ identityRequests: 'none' }, TypeError, 'identityRequests must be a list'],
    [{ identityRequests: [{ askedAt: '?' }] }, RangeError, 'identityRequests[0].askedAt must be'],
    [
      { identityRequests: [{ askedAt: receivedAt, receivedAt: 'soon' }] },
      RangeError,
      'identityRequests[0].receivedAt must be'
    ],
    [{ identityRequests: [{ askedAt: receivedAt }, {}] }, TypeError, 'identityRequests[1].askedAt must be'],
    [{ furtherTimeNotice: { givenAt: '', reasons } }, RangeError, 'furtherTimeNotice.givenAt must be'],
    [
      { furtherTimeNotice: { givenAt: receivedAt, reasons: 7 } },
      TypeError,
      'furtherTimeNotice.reasons must be'
    ],
    [{ respondedAt: 'never' }, RangeError, 'respondedAt must be']
  ])('%o', (request, kind, message) => {
    const attempt = broken({ receivedAt, identityRequests: [], ...request });
    expect(attempt).toThrow(kind);
    expect(attempt).toThrow(message);
  });

  test('a very long text is not repeated in the message', () => {
    const attempt = broken({ receivedAt: 'x'.repeat(1_000_000), identityRequests: [] });
    expect(attempt).toThrow(/^.{0,200}$/);
  });

  test('the first and the last instant that can be', () => {
    expect(deadlineOf({ receivedAt: '1978-01-01T00:00:00Z' }).dueOn).toBe('1978-02-01');
    expect(deadlineOf({ receivedAt: '9998-12-31T23:59:59.999Z' }).furtherTimeDueOn).toBe('9999-03-31');
  });

  test('what is handed in is left as it was', () => {
    const request: RightsRequest = Object.freeze({
      receivedAt,
      identityRequests: Object.freeze([
        Object.freeze({ askedAt: '2026-10-01T09:00:00Z', receivedAt: '2026-10-02T09:00:00Z' }),
        Object.freeze({ askedAt: '2026-09-15T09:00:00Z', receivedAt: '2026-09-16T09:00:00Z' })
      ])
    });
    expect(rightsRequestDeadline(request).startOn).toBe('2026-10-02');
    expect(request.identityRequests[0]?.askedAt).toBe('2026-10-01T09:00:00Z');
  });
});
