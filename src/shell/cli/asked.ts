import {
  type Day,
  type Finding,
  type Instant,
  type Month,
  parseDay,
  parseInstant,
  parseMonth,
  type Problem,
  type Words,
  words,
} from '#kernel';

const A_DAY = words(
  'Skriv år, månad och dag: 2025-03-01.',
  'Write year, month and day: 2025-03-01.',
);
const A_MONTH = words('Skriv år och månad: 2025-03.', 'Write year and month: 2025-03.');
const AN_INSTANT = words(
  'Skriv dag, klockslag och tidszon: 2025-03-01T08:00:00+01:00.',
  'Write day, time and offset: 2025-03-01T08:00:00+01:00.',
);

const A_YEAR = words('Skriv ett år: 2026.', 'Write a year: 2026.');
const A_SHARE = words(
  'Skriv en andel mellan 0 och 1, till exempel 0.4718.',
  'Write a share between 0 and 1, such as 0.4718.',
);
const TWO_PERCENTAGES = words(
  'Skriv två tal i procent med komma emellan och decimalpunkt: 2.7,1.3.',
  'Write two percentages with a comma between: 2.7,1.3.',
);

const A_POSITIVE = words('Skriv ett tal över noll: 4,5.', 'Write a number above zero: 4.5.');

/** Reads a command's options one by one and keeps every fault, so that all are told at once. */
export class Asked {
  readonly #findings: Finding[] = [];

  day(option: string, text: string): Day | undefined {
    return this.#read(option, parseDay(text.trim()), A_DAY);
  }

  month(option: string, text: string): Month | undefined {
    return this.#read(option, parseMonth(text.trim()), A_MONTH);
  }

  /** A point in time with its offset. */
  instant(option: string, text: string): Instant | undefined {
    return this.#read(option, parseInstant(text.trim()), AN_INSTANT);
  }

  year(option: string, text: string): number | undefined {
    return this.#read(option, /^\d{4}$/.test(text.trim()) ? Number(text) : undefined, A_YEAR);
  }

  /** A number from 0 to 1, with a point or a comma. */
  share(option: string, text: string): number | undefined {
    const share = Number(text.trim().replace(',', '.'));
    return this.#read(option, share >= 0 && share <= 1 ? share : undefined, A_SHARE);
  }

  /** Two changes in per cent, "2.7,1.3" or "2,7;1,3". */
  twoPercentages(option: string, text: string): readonly [number, number] | undefined {
    const parts = text.includes(';') ? text.replaceAll(',', '.').split(';') : text.split(',');
    const [first, second] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    const read =
      parts.length === 2 && Number.isFinite(first) && Number.isFinite(second)
        ? ([Number(first), Number(second)] as const)
        : undefined;
    return this.#read(option, read, TWO_PERCENTAGES);
  }

  hasFaults(): boolean {
    return this.#findings.length > 0;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(
    option: string,
    text: string,
    least = 0,
    most = Number.MAX_SAFE_INTEGER,
  ): number | undefined {
    const number = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    const message =
      most === Number.MAX_SAFE_INTEGER
        ? words(
            `Skriv ett heltal, ${least} eller större.`,
            `Write a whole number, ${least} or larger.`,
          )
        : words(
            `Skriv ett heltal från ${least} till ${most}.`,
            `Write a whole number from ${least} to ${most}.`,
          );
    return this.#read(option, number >= least && number <= most ? number : undefined, message);
  }

  /** A number above zero, with a point or a comma. */
  positive(option: string, text: string): number | undefined {
    const number = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.replace(',', '.')) : 0;
    return this.#read(option, number > 0 ? number : undefined, A_POSITIVE);
  }

  /** Whether anything read so far was wrong. */
  anyFault(): boolean {
    return this.#findings.length > 0;
  }

  /** One of the words that the option takes. */
  oneOf<W extends string>(option: string, text: string, allowed: readonly W[]): W | undefined {
    const list = allowed.join(', ');
    const found = allowed.find((word) => word === text);
    return this.#read(option, found, words(`Välj något av ${list}.`, `Choose one of ${list}.`));
  }

  /** INPUT_INVALID with every fault that was found. */
  problem(): Problem {
    return {
      code: 'INPUT_INVALID',
      detail: words(
        'Kommandot går inte att utföra. Rätta det som står nedan.',
        'The command cannot be carried out. Correct what is listed below.',
      ),
      findings: this.#findings,
    };
  }

  #read<T>(option: string, value: T | undefined, message: Words): T | undefined {
    if (value === undefined)
      this.#findings.push({ code: 'OPTION_WRONG', at: { path: option }, message });
    return value;
  }
}
