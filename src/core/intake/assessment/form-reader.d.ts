import { type Day, type Finding, type Ratio, type Words } from '#kernel';
export type Mapping = Readonly<Record<string, unknown>>;
type Limits = {
  readonly most: number;
  readonly least?: number;
  readonly whole?: boolean;
  /** What the number is and where its limit comes from: "minuter, högst en veckas". */
  readonly unit: Words;
};
/** Reads the fields of a form one by one and collects every fault; a field that cannot be read is undefined. */
export declare class FormReader {
  #private;
  get findings(): readonly Finding[];
  fault(code: string, path: string, message: Words): undefined;
  /** A mapping with no other keys than the allowed ones. */
  mapping(value: unknown, path: string, allowed: readonly string[]): Mapping | undefined;
  list(value: unknown, path: string): readonly unknown[] | undefined;
  word<T extends string>(value: unknown, path: string, allowed: readonly T[]): T | undefined;
  day(value: unknown, path: string): Day | undefined;
  /** An exact number within its limits; from zero when no least is given. */
  number(value: unknown, path: string, limits: Limits): Ratio | undefined;
  yesOrNo(value: unknown, path: string): boolean | undefined;
  missing(path: string, example: Words | string): undefined;
}
/** The path of a field; "$" is the whole form. */
export declare const within: (path: string, key: string) => string;
export {};
