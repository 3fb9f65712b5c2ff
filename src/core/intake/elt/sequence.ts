import { words } from '#kernel';
import type { FaultCode, Faults } from '../faults.ts';
import type { XmlElement } from './xml.ts';

/** An element's children, taken in the order that the schema gives them; what is left over at the end is told. */
export class Sequence {
  readonly #parent: XmlElement;
  readonly #faults: Faults;
  #next = 0;

  constructor(parent: XmlElement, faults: Faults) {
    this.#parent = parent;
    this.#faults = faults;
  }

  fault(code: FaultCode, element: XmlElement, sv: string, en: string): undefined {
    return this.#faults.add(code, { row: element.line, column: element.name }, words(sv, en));
  }

  take(name: string): XmlElement | undefined {
    const child = this.#parent.children[this.#next];
    if (child?.name !== name || child.namespace !== this.#parent.namespace) return undefined;
    this.#next += 1;
    return child;
  }

  need(name: string): XmlElement | undefined {
    return (
      this.take(name) ??
      this.#faults.add(
        'ELEMENT_MISSING',
        { row: this.#parent.line, column: name },
        words(
          `Elementet saknas eller står i fel ordning i ${this.#parent.name}. Begär en ny fil.`,
          `The element is missing or out of order in ${this.#parent.name}. Ask for a new file.`,
        ),
      )
    );
  }

  many(name: string): readonly XmlElement[] {
    const taken: XmlElement[] = [];
    for (let each = this.take(name); each; each = this.take(name)) taken.push(each);
    return taken;
  }

  /** Exactly one of the named elements. */
  choose(...names: readonly string[]): XmlElement | undefined {
    for (const name of names) {
      const taken = this.take(name);
      if (taken) return taken;
    }
    return this.#faults.add(
      'CHOICE_WRONG',
      { row: this.#parent.line, column: this.#parent.name },
      words(
        `Här ska finnas ett av ${names.join(', ')}. Begär en ny fil.`,
        `One of ${names.join(', ')} belongs here. Ask for a new file.`,
      ),
    );
  }

  /** One of the named elements that says true. */
  tick<T extends string>(...names: readonly T[]): T | undefined {
    const chosen = this.choose(...names);
    if (chosen === undefined || chosen.text === 'true')
      return names.find((name) => name === chosen?.name);
    return this.fault(
      'CHOICE_WRONG',
      chosen,
      'Elementet ska vara true; annars utelämnas det. Begär en ny fil.',
      'The element must be true; otherwise it is left out. Ask for a new file.',
    );
  }

  end(): void {
    const over = this.#parent.children[this.#next];
    if (over)
      this.fault(
        'ELEMENT_UNKNOWN',
        over,
        `Elementet hör inte hemma här i ${this.#parent.name}. Begär en ny fil.`,
        `The element does not belong here in ${this.#parent.name}. Ask for a new file.`,
      );
  }
}
