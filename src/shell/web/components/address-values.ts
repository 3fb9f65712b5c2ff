/** Values by name as they stand in the address: "fullTimeHere:37,idleShare:3.5". */
export type AddressValues = Readonly<Record<string, string>>;

const NUMBER = /^\d{1,9}(\.\d{1,6})?$/;

/** Reads an address' values and drops what is not one, so that an old link still opens. */
export const readValues = (text: string | undefined): AddressValues =>
  Object.fromEntries(
    (text ?? '').split(',').flatMap((part) => {
      const [name = '', number = ''] = part.split(':');
      return name !== '' && NUMBER.test(number) ? [[name, number]] : [];
    }),
  );

/** The values as text for the address; undefined when there is none. */
export const writeValues = (values: AddressValues): string | undefined =>
  Object.entries(values)
    .map(([name, number]) => `${name}:${number}`)
    .join(',') || undefined;

/** A number as people type it, with spaces and a comma, as the address has it; undefined for what is no number. */
export function readTyped(typed: string, most: number): string | undefined {
  const number = typed.replaceAll(/[\s\u00a0]/g, '').replace(',', '.');
  return NUMBER.test(number) && Number(number) <= most ? number : undefined;
}
