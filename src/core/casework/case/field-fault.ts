import { type Finding, type Words, words } from '#kernel';

/** A fault beside the field that it is about. */
export const fieldFault = (path: string, code: string, message: Words): Finding => ({
  code,
  at: { path },
  message,
});

/** A fault of the step as a whole, which no field can mend. */
export const stepFault = (code: string, message: Words): Finding => ({ code, at: {}, message });

export const BEFORE_BIRTH = words(
  'Dagen ligger före personens födelsedag. Kontrollera året.',
  'The day is before the person was born. Check the year.',
);
