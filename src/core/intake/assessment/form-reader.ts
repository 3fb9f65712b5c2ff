import {
  type Day,
  type Finding,
  nearest,
  parseDay,
  parseRatio,
  R,
  type Ratio,
  ratioOfNumber,
  type Words,
  words,
} from '#kernel';

export type Mapping = Readonly<Record<string, unknown>>;

type Limits = {
  readonly most: number;
  readonly least?: number;
  readonly whole?: boolean;
  /** What the number is and where its limit comes from: "minuter, högst en veckas". */
  readonly unit: Words;
};

/** Reads the fields of a form one by one and collects every fault; a field that cannot be read is undefined. */
export class FormReader {
  readonly #findings: Finding[] = [];

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  fault(code: string, path: string, message: Words): undefined {
    this.#findings.push({ code, at: { path }, message });
    return undefined;
  }

  /** A mapping with no other keys than the allowed ones. */
  mapping(value: unknown, path: string, allowed: readonly string[]): Mapping | undefined {
    if (!isMapping(value)) {
      const keys = allowed.join(', ');
      return this.fault(
        'NOT_A_MAPPING',
        path,
        words(
          `Här ska det stå fält med namn och värde (${keys}).`,
          `Fields with name and value belong here (${keys}).`,
        ),
      );
    }
    for (const key of Object.keys(value)) {
      if (!allowed.includes(key))
        this.#unknownWord('UNKNOWN_KEY', within(path, key.slice(0, 40)), key, allowed);
    }
    return value;
  }

  list(value: unknown, path: string): readonly unknown[] | undefined {
    return Array.isArray(value)
      ? value
      : this.fault(
          'NOT_A_LIST',
          path,
          words(
            'Här ska det stå en lista med rader, eller [] om det inte finns några.',
            'A list of rows belongs here, or [] when there are none.',
          ),
        );
  }

  word<T extends string>(value: unknown, path: string, allowed: readonly T[]): T | undefined {
    if (value === undefined || value === null) return this.missing(path, allowed.join(', '));
    const known = allowed.find((each) => each === value);
    if (known === undefined) this.#unknownWord('UNKNOWN_WORD', path, written(value), allowed);
    return known;
  }

  day(value: unknown, path: string): Day | undefined {
    if (value === undefined || value === null) return this.missing(path, '2025-03-01');
    const day = typeof value === 'string' ? parseDay(value.trim()) : undefined;
    return (
      day ??
      this.fault(
        'NOT_A_DAY',
        path,
        words(
          'Det här är ingen dag i kalendern. Skriv år, månad och dag: 2025-03-01.',
          'This is no day of the calendar. Write year, month and day: 2025-03-01.',
        ),
      )
    );
  }

  /** An exact number within its limits; from zero when no least is given. */
  number(value: unknown, path: string, limits: Limits): Ratio | undefined {
    if (value === undefined || value === null) return this.missing(path, limits.unit);
    const exact = exactNumber(value);
    if (!exact)
      return this.fault(
        'NOT_A_NUMBER',
        path,
        words(
          `Här ska det stå ett tal: ${limits.unit.sv}.`,
          `A number belongs here: ${limits.unit.en}.`,
        ),
      );
    return isWithin(exact, limits) ? exact : this.#outside(path, limits);
  }

  yesOrNo(value: unknown, path: string): boolean | undefined {
    if (value === true || value === 'true') return true;
    if (value === undefined || value === null || value === false || value === 'false') return false;
    return this.fault(
      'NOT_YES_OR_NO',
      path,
      words('Här ska det stå true eller false.', 'true or false belongs here.'),
    );
  }

  missing(path: string, example: Words | string): undefined {
    const { sv, en } = typeof example === 'string' ? words(example, example) : example;
    return this.fault(
      'MISSING',
      path,
      words(`Uppgiften saknas. Skriv till den: ${sv}.`, `This is missing. Add it: ${en}.`),
    );
  }

  #unknownWord(code: string, path: string, word: string, allowed: readonly string[]): void {
    const [near] = nearest(word, allowed, 1);
    this.fault(
      code,
      path,
      words(
        `Det som står här går inte att använda.${near ? ` Menar du ${near}?` : ''} Välj bland ${allowed.join(', ')}.`,
        `What stands here cannot be used.${near ? ` Do you mean ${near}?` : ''} Choose from ${allowed.join(', ')}.`,
      ),
    );
  }

  #outside(path: string, { least = 0, most, whole, unit }: Limits): undefined {
    return this.fault(
      'OUT_OF_RANGE',
      path,
      words(
        `Talet ska vara ${whole ? 'ett helt tal ' : ''}från ${least} till ${most} (${unit.sv}).`,
        `The number must be ${whole ? 'a whole number ' : ''}from ${least} to ${most} (${unit.en}).`,
      ),
    );
  }
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** The path of a field; "$" is the whole form. */
export const within = (path: string, key: string): string =>
  path === '$' ? key : `${path}.${key}`;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isWithin = (exact: Ratio, { least = 0, most, whole }: Limits): boolean =>
  R.compare(exact, R.ratio(least)) >= 0 &&
  R.compare(exact, R.ratio(most)) <= 0 &&
  (!whole || exact.den === 1n);

function exactNumber(value: unknown): Ratio | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? ratioOfNumber(value) : undefined;
  if (typeof value !== 'string' || value.includes('/')) return undefined;
  return parseRatio(value.trim().replace(',', '.'));
}
