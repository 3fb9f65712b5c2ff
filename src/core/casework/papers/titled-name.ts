import type { Language } from '#kernel';
import { ROLE_WORDS } from '#core/access';
import type { StepActor } from '../case/case-step.ts';

/** Somebody of a paper; without a role they are named without a title. */
export type Named = Pick<StepActor, 'name' | 'role'>;

/** The name with what they worked as then: "Eva Ek, Enhetschef". */
export const titledName = ({ name, role }: Named, language: Language): string =>
  role === null ? name : `${name}, ${ROLE_WORDS[role][language]}`;
