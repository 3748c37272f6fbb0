import fc from "fast-check";
import { bounds, compareEdtf, earliest, EdtfError, latest, matches, parseEdtf } from "../../src/fact/edtf";

const DAY = 86_400_000;

describe("the days an EDTF expression denotes", () => {
  it.each([
    ["2026", "2026-01-01", "2026-12-31"],
    ["2026-04", "2026-04-01", "2026-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2026-04-11", "2026-04-11", "2026-04-11"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["0000", "0000-01-01", "0000-12-31"],
    ["0044-03-15", "0044-03-15", "0044-03-15"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["2026-04-11T12:30", "2026-04-11", "2026-04-11"],
    ["2026-04-11T23:30:00Z", "2026-04-11", "2026-04-11"],
    ["2026-04-11T23:30:00-05:00", "2026-04-11", "2026-04-11"],
    ["2026-04-11T00:30:00+09:00", "2026-04-11", "2026-04-11"],
    ["197X", "1970-01-01", "1979-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["1XXX", "1000-01-01", "1999-12-31"],
    ["2004-XX", "2004-01-01", "2004-12-31"],
    ["2004-XX-XX", "2004-01-01", "2004-12-31"],
    ["2004-07-XX", "2004-07-01", "2004-07-31"],
    ["2004-1X", "2004-10-01", "2004-12-31"],
    ["2004-0X", "2004-01-01", "2004-09-30"],
    ["2004-07-0X", "2004-07-01", "2004-07-09"],
    ["2004-07-3X", "2004-07-30", "2004-07-31"],
    ["2023-02-2X", "2023-02-20", "2023-02-28"],
    ["2004-XX-31", "2004-01-31", "2004-12-31"],
    ["201X-12-25", "2010-12-25", "2019-12-25"],
    ["202X-02-29", "2020-02-29", "2028-02-29"],
    ["XXXX", null, null],
    ["XXXX-04", null, null],
    ["XXXX-04-11", null, null],
    ["XXXX-04-XX", null, null],
    ["XXXX-XX-XX", null, null],
    ["197X/198X", "1970-01-01", "1989-12-31"],
    ["2024-01/2024-03", "2024-01-01", "2024-03-31"],
    ["2024/2024-06", "2024-01-01", "2024-06-30"],
    ["2024-XX-11/2025", "2024-01-11", "2025-12-31"],
    ["2024-01-01T10:00:00Z/2024-02-01T10:00:00Z", "2024-01-01", "2024-02-01"],
    ["2024-01/..", "2024-01-01", null],
    ["2024/", "2024-01-01", null],
    ["../2024", null, "2024-12-31"],
    ["/2024", null, "2024-12-31"],
    ["../..", null, null],
    ["XXXX-04-11/XXXX-04-13", null, null],
    ["2004?", "2004-01-01", "2004-12-31"],
    ["2004-06~", "2004-06-01", "2004-06-30"],
    ["2004-06-11%", "2004-06-11", "2004-06-11"],
    ["2004-?06-11", "2004-06-11", "2004-06-11"],
    ["1984?/2004-06~", "1984-01-01", "2004-06-30"],
    ["2026-21", "2026-01-01", "2026-12-31"],
    ["2026-24", "2026-01-01", "2026-12-31"],
    ["[1667,1668-12]", "1667-01-01", "1668-12-31"],
    ["{2024-04-10,2024-04-11}", "2024-04-10", "2024-04-11"],
    ["[1670..1672]", "1670-01-01", "1672-12-31"],
    ["[..1760-12-03]", null, "1760-12-03"],
    ["[1760-12..]", "1760-12-01", null],
    ["[1760,1762..]", "1760-01-01", null],
    ["{2024,XXXX-04-11}", null, null],
  ])("%s runs from %s to %s", (expression, first, last) => {
    const daySet = parseEdtf(expression);
    expect([earliest(daySet), latest(daySet)]).toEqual([first, last]);
  });

  it.each([
    ["1970-01-01", { from: 0, to: 0 }],
    ["1970", { from: 0, to: 364 }],
    ["1969-12-31/1970-01-02", { from: -1, to: 1 }],
    ["1970/..", { from: 0, to: Infinity }],
    ["../1970-01-01", { from: -Infinity, to: 0 }],
    ["XXXX", { from: -Infinity, to: Infinity }],
    ["XXXX-04-11", null],
    ["{1970,XXXX-04-11}", null],
  ])("%s has the bounds %p in days since 1970-01-01", (expression, expected) => {
    expect(bounds(parseEdtf(expression))).toEqual(expected);
  });
});

describe("what is not taken", () => {
  it.each([
    ["April 11", "“April 11” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X"],
    ["", "“” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X"],
    ["2024 ", "“2024 ” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X"],
    ["2024-13", "“2024-13” is not an EDTF expression; write XXXX-04-11, 2026-04 or 197X/198X"],
    ["2023-02-29", "“2023-02-29” names a day that its month does not have; write one it has, as 2024-02-29"],
    ["1900-02-29", "“1900-02-29” names a day that its month does not have; write one it has, as 2024-02-29"],
    ["2025/2024", "“2025/2024” ends before it begins; write the earlier date first"],
    [
      "XXXX-04-11/2024",
      "“XXXX-04-11/2024” leaves the year of one end unspecified; write XXXX-04-11/XXXX-04-13 or ../2024",
    ],
    [
      "XXXX-04-11/..",
      "“XXXX-04-11/..” leaves the year of one end unspecified; write XXXX-04-11/XXXX-04-13 or ../2024",
    ],
    ["20X4", "“20X4” has an X left of a digit; write X at the right of a year, month or day, as 197X"],
    [
      "2004-07-X0",
      "“2004-07-X0” has an X left of a digit; write X at the right of a year, month or day, as 197X",
    ],
    ["-0044", "“-0044” lies before the year 0000, where full dates begin; write 0000 or a later year"],
    ["Y12345", "“Y12345” is a year of a form not taken here; write four digits, as 2026 or 197X"],
    ["1950S2", "“1950S2” is a year of a form not taken here; write four digits, as 2026 or 197X"],
    ["197", "“197” has no four-digit year; write a decade as 197X"],
    ["19", "“19” has no four-digit year; write a century as 19XX"],
    ["2026-33", "“2026-33” is a season code beyond 24; write its months, as 2026-07/2026-09"],
    [
      `[${"2024,".repeat(60)}2024]`,
      "“[2024,2024,2024,2024,2024,2024,2024,2024…” is longer than 250 characters; write an interval, as 2024/2026",
    ],
  ])("%j is refused with a sentence that says what to write", (expression, message) => {
    expect(() => parseEdtf(expression)).toThrow(new EdtfError(message));
    expect(() => parseEdtf(expression)).toThrow(EdtfError);
  });
});

describe("matching", () => {
  it.each([
    ["XXXX-04-11", "2024-04-11", true, false],
    ["XXXX-04-11", "2024-04", true, false],
    ["XXXX-04-11", "2024", true, false],
    ["XXXX-04-11", "2024-06", false, false],
    ["XXXX-04-11", "2024-04-12/2025-04-10", false, false],
    ["XXXX-04-11", "XXXX-04", true, true],
    ["XXXX-04-11", "XXXX", true, true],
    ["XXXX-04-11", "../..", true, true],
    ["XXXX-04-11", "2024/..", true, false],
    ["XXXX-04", "XXXX-04-11", true, false],
    ["XXXX-02-29", "2023", false, false],
    ["XXXX-02-29", "2024", true, false],
    ["XXXX-02-29", "1897/1903", false, false],
    ["XXXX-02-29", "1897/1904", true, false],
    ["XXXX-02-29", "1896-02-29/1904-02-29", true, false],
    ["XXXX-12-30/XXXX-01-02", "2025-01-01", true, false],
    ["XXXX-12-30/XXXX-01-02", "2025-06", false, false],
    ["XXXX-01-01", "XXXX-12-30/XXXX-01-02", true, true],
    ["2024-04-11", "XXXX-04-11", true, true],
    ["2024-04", "XXXX-04-11", true, false],
    ["197X/198X", "197X", true, false],
    ["197X/198X", "1970/1989", true, true],
    ["197X", "[1970..1974,1975..1979]", true, true],
    ["197X", "[1970..1974,1976..1979]", true, false],
    ["2024-04-11", "2024/..", true, true],
    ["2024/..", "2024-04-11", true, false],
    ["2024/..", "2020/..", true, true],
    ["../2024", "../2025", true, true],
    ["../2024", "2025", false, false],
    ["2004?", "2004", true, true],
    ["2004-07-XX", "2004-07", true, true],
    ["2004-07", "2004-07-XX", true, true],
    ["201X-12-25", "201X", true, true],
    ["201X-12-25", "XXXX-12", true, true],
    ["201X-12-25", "2015", true, false],
    ["2026-22", "2026-07", true, false],
  ])("%s against %s: possibly %s, certainly %s", (denoted, asked, possible, certain) => {
    const [a, b] = [parseEdtf(denoted), parseEdtf(asked)];
    expect([matches(a, b, "POSSIBLE"), matches(a, b, "CERTAIN")]).toEqual([possible, certain]);
  });
});

describe("against every day of 1996 to 2031, each looked up in the characters of the expression", () => {
  const DAYS = Array.from({ length: 13_149 }, (_, index) =>
    new Date(Date.UTC(1996, 0, 1) + index * DAY).toISOString().slice(0, 10),
  );

  /** Days whose digits stand in the pattern, X standing for any: 201X-0X is 2010-01 to 2019-09. */
  const drawn = (pattern: string): string[] =>
    DAYS.filter((day) => Array.from(pattern).every((digit, index) => digit === "X" || digit === day[index]));

  const model = (expression: string): string[] => {
    const [start = "", end] = expression.split("/");
    if (end === undefined) return drawn(start);
    const first = start === ".." ? "" : (drawn(start)[0] ?? "none");
    const last = end === ".." ? "z" : (drawn(end).at(-1) ?? "");
    return DAYS.filter((day) => first <= day && day <= last);
  };

  const twoDigits = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((each) => String(each).padStart(2, "0"));
  const year = fc.oneof(
    fc.integer({ min: 2000, max: 2012 }).map(String),
    fc.constantFrom("200X", "201X", "2004", "2008"),
  );
  const month = fc.oneof(twoDigits(1, 12), fc.constantFrom("0X", "1X", "XX", "02"));
  const day = fc.oneof(twoDigits(1, 31), fc.constantFrom("0X", "1X", "2X", "3X", "XX", "29"));
  const dateIn = (years: fc.Arbitrary<string>) =>
    fc
      .oneof(fc.tuple(years), fc.tuple(years, month), fc.tuple(years, month, day))
      .map((components) => components.join("-"));
  const known = dateIn(year);
  const opening = fc.oneof({ weight: 4, arbitrary: known }, fc.constant(".."));
  const accepted = (expression: string): boolean => {
    try {
      parseEdtf(expression);
      return true;
    } catch {
      return false;
    }
  };
  const interval = fc.tuple(opening, opening).map((ends) => ends.join("/"));
  const bounded = fc
    .oneof(
      known,
      fc.tuple(known, known).map((ends) => ends.join("/")),
    )
    .filter(accepted);
  const any = fc.oneof(known, dateIn(fc.constant("XXXX")), interval).filter(accepted);

  it("the first and last day are those of the model", () => {
    fc.assert(
      fc.property(bounded, (expression) => {
        const daySet = parseEdtf(expression);
        const days = model(expression);
        expect([earliest(daySet), latest(daySet)]).toEqual([days[0], days.at(-1)]);
      }),
      { numRuns: 500 },
    );
  });

  it("a match is possible where the model shares a day, and certain where it holds them all", () => {
    fc.assert(
      fc.property(any, any, (denoted, asked) => {
        const [a, b] = [parseEdtf(denoted), parseEdtf(asked)];
        const inAsked = new Set(model(asked));
        const days = model(denoted);
        expect({
          POSSIBLE: matches(a, b, "POSSIBLE"),
          CERTAIN: matches(a, b, "CERTAIN"),
        }).toEqual({
          POSSIBLE: days.some((each) => inAsked.has(each)),
          CERTAIN: days.every((each) => inAsked.has(each)),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("a date without an interval is refused only where the calendar has no such day", () => {
    // The parser takes 3X only where the month has 31 days.
    const date = dateIn(fc.oneof(year, fc.constant("XXXX"))).filter((each) => !each.endsWith("-3X"));
    fc.assert(
      fc.property(date, (expression) => {
        expect(accepted(expression)).toBe(drawn(expression).length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("a day matches where the model holds it, and then lies within the bounds", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...DAYS), (expression, each) => {
        const daySet = parseEdtf(expression);
        const isHeld = model(expression).includes(each);
        const { from, to } = bounds(daySet) ?? { from: -Infinity, to: Infinity };
        const number = Date.parse(each) / DAY;
        expect(matches(daySet, parseEdtf(each), "POSSIBLE")).toBe(isHeld);
        expect(isHeld && (number < from || to < number)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the order of expressions", () => {
  const IN_ORDER = [
    "197X",
    "197X/198X",
    "2024-01-01",
    "2024-01",
    "2024",
    "2024-21",
    "2024?",
    "2024/..",
    "2024-02-29",
    "2024-04-11",
    "2025",
    "../1970",
    "../2024",
    "../..",
    "XXXX",
    "XXXX-01-05",
    "XXXX-04",
    "XXXX-04-11",
    "XXXX-12-25",
    null,
  ];

  it("is by earliest day, then latest, then open starts, then unspecified years, then no date", () => {
    expect([...IN_ORDER].reverse().sort(compareEdtf)).toEqual(IN_ORDER);
  });

  it("is total: every pair compares one way, and the other way round when swapped", () => {
    for (const [i, a] of IN_ORDER.entries()) {
      for (const [j, b] of IN_ORDER.entries()) {
        expect(Math.sign(compareEdtf(a, b))).toBe(Math.sign(i - j));
      }
    }
  });
});
