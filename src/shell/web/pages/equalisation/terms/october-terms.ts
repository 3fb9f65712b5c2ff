import { words } from '#kernel';
import { type Definition, termOf } from '../../../components/term.ts';
import { formatChange } from '../../../numbers/format.ts';
import { ANNEX, KRONOR, type TermFinder } from './grounds.ts';

const WORTH = {
  title: words('Skillnadens värde i bidrag', "The difference's worth in grant"),
  unit: KRONOR,
  definition: words(
    'Vad personerna ger genom volymerna, med priserna för det utjämningsår som är valt på sidan. Kostnadsdelen är inte med.',
    "What the persons give by the volumes, at the prices of the equalisation year chosen on the page. The costs' part is left out.",
  ),
  formula: words(
    '(känt nu − rapporterat) × värde av en person',
    '(known now − reported) × worth of one person',
  ),
  ground: ANNEX,
} satisfies Definition;

const worth: TermFinder = (of, { octobers, page, register, file, language }) => {
  const year = octobers.find(({ statisticsYear }) => String(statisticsYear) === of);
  const [measure] = year?.measures ?? [];
  if (!measure) return undefined;
  const { label, known, reported, difference } = measure;
  const each = page?.chosen?.personWorth ?? null;
  return termOf(
    WORTH,
    {
      of: `${label}, ${of}`,
      value: each === null ? null : formatChange(difference.value * each, language),
      inputs: [
        [words('Känt nu', 'Known now'), known.value],
        [words('Rapporterat', 'Reported'), reported.value],
        [words('Värde av en person', 'Worth of one person'), each],
      ],
      source: `${register}; ${file}`,
    },
    language,
  );
};

/** What the persons of a 1 October are worth, by its year; the persons themselves are the register's own figures. */
export const OCTOBER_TERMS: Readonly<Record<string, TermFinder>> = { 'october.worth': worth };
