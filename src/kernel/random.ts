import { invariant } from './result.ts';

/**
 * A stream of chance that a seed and a name decide wholly (sfc32, seeded through FNV-1a). Streams of different names are
 * unrelated, so that one part of the world can change without stirring the others.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number, name: string) {
    this.#a = hash(`${seed}:${name}:a`);
    this.#b = hash(`${seed}:${name}:b`);
    this.#c = hash(`${seed}:${name}:c`);
    for (let i = 0; i < WARM_UP; i++) this.#next();
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number strictly between 0 and 1, in steps of 2⁻³². */
  unit(): number {
    return (this.#next() + 0.5) / WORDS;
  }

  /** A whole number, 0 ≤ n < limit. */
  below(limit: number): number {
    invariant(limit > 0 && limit <= WORDS, 'chance is drawn from at least one case');
    return Math.floor((this.#next() / WORDS) * limit);
  }

  /** A whole number from low to high, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(options: readonly T[]): T {
    const picked = options[this.below(options.length)];
    invariant(picked !== undefined, 'one of the options is picked');
    return picked;
  }

  shuffled<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, rank: this.#next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }
}

const WORDS = 2 ** 32;
const WARM_UP = 12;

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
