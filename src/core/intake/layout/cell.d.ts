import { type Minutes } from '#kernel';
/** Hours with decimals or hours and minutes, as whole minutes; undefined for anything else. */
export declare function lengthOfTime(text: string): Minutes | undefined;
/** "07:00", "7.30" or "24:00" as minutes from midnight; undefined for anything else. */
export declare function clockTime(text: string): Minutes | undefined;
/** What names a person: a checked identity number, or an id of the source's own that no number can be taken for. */
export declare function personKey(text: string):
  | {
      readonly system: 'identity_number' | 'own';
      readonly id: string;
    }
  | undefined;
/** Ten digits of a legal person: the first is not zero, and the third is two or more, which tells it from a person's number. */
export declare const isOrganisationNumber: (digits: string) => boolean;
