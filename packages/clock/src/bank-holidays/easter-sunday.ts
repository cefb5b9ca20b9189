/**
 * Easter Sunday of a year of the Gregorian calendar, by the "anonymous" computation printed in Nature of
 * 20 April 1876 and in J. Meeus, Astronomical Algorithms, chapter 8. Its names: `golden` is the place in the
 * moon's 19-year cycle, `epact` the age of the moon, `sunday` the days from the full moon to the Sunday.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const leapYears = Math.floor(yearOfCentury / 4);
  const sunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}
