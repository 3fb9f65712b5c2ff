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
