import type { FaultCode, Faults } from '../faults.ts';
import type { XmlElement } from './xml.ts';
/** An element's children, taken in the order that the schema gives them; what is left over at the end is told. */
export declare class Sequence {
  #private;
  constructor(parent: XmlElement, faults: Faults);
  fault(code: FaultCode, element: XmlElement, sv: string, en: string): undefined;
  take(name: string): XmlElement | undefined;
  need(name: string): XmlElement | undefined;
  many(name: string): readonly XmlElement[];
  /** Exactly one of the named elements. */
  choose(...names: readonly string[]): XmlElement | undefined;
  /** One of the named elements that says true. */
  tick<T extends string>(...names: readonly T[]): T | undefined;
  end(): void;
}
