import { lawValue, type LegalRef, listParameters } from '#core/law';
import { parseDay } from '#kernel';

/** The value of law that states a paragraph on a day, to be shown in Lagen; undefined where Lagen has none. */
export function lawOfDuty({ act, section }: LegalRef, on: string): string | undefined {
  const day = parseDay(on);
  if (day === undefined) return undefined;
  return listParameters().find(({ id }) => {
    const value = lawValue(id, day);
    return value.ok && value.value.ref.act === act && value.value.ref.section === section;
  })?.id;
}
