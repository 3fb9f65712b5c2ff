import type { Faults } from '../faults.ts';
/** An element with its name without prefix, its namespace, and the line it begins on. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly text: string;
  readonly children: readonly XmlElement[];
};
/** Reads the root of an XML text. No document type and no entities but the five of XML and numbered characters. */
export declare function readXml(text: string, faults: Faults): XmlElement | undefined;
