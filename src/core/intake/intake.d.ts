import type { RegisterCommand } from '#core/register';
/** The formats that fill the register, by the name they have in docs/formats. */
export declare const INTAKE_FORMATS: readonly [
  'decisions',
  'fk-notices',
  'fk-charges',
  'time-reports',
  'performed-months',
  'lifecare',
  'elt',
  'sie',
];
export type IntakeFormat = (typeof INTAKE_FORMATS)[number];
/** What a whole file says; `rows` counts what it holds of rows, records or posts with data. */
export type Intake = {
  readonly format: IntakeFormat;
  readonly rows: number;
  readonly commands: readonly RegisterCommand[];
};
