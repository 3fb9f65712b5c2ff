import { words } from '#kernel';
import type { FigurePackage } from '../build-package.ts';
import { yearOfPeriod } from '../period.ts';
import { derivedFigures } from './derived-figures.ts';
import { lateCharges } from './late-charges.ts';
import { MONTHLY_MEASURES } from './monthly-measures.ts';
import { octoberFigures } from './october-figures.ts';
import { REGISTER } from './register-address.ts';
import { maker, type RegisterOwner } from './register-figure.ts';
import type { RegisterRows } from './register-rows.ts';
import { wholeYears } from './whole-years.ts';
import { monthsBehind, yearlyFigures } from './yearly-figures.ts';

/**
 * The register as a package of figures, as it was known at the end of a day: whole years that were over by then, each
 * with its months. A measure of which the register has nothing, or whose law is not known, has no figures.
 */
export function registerPackage(owner: RegisterOwner, rows: RegisterRows): FigurePackage {
  const years = wholeYears(rows);
  const make = maker(owner, rows.knownOn);
  const yearly = MONTHLY_MEASURES.flatMap((measure) => yearlyFigures(measure, rows, years, make));
  const octobers = rows.octobers.some(({ persons }) => persons > 0)
    ? octoberFigures(owner, rows.knownOn, rows.octobers).filter(({ period }) =>
        years.includes(yearOfPeriod(period)),
      )
    : [];
  const late = years.flatMap((year) => lateCharges(rows.charges, year).map(make));
  const told = [...yearly, ...octobers, ...late];
  const all = [...told, ...derivedFigures(told, years, make)];
  const figures = all.flatMap((figure) => [figure, ...monthsBehind(figure)]);
  return {
    spec: {
      id: REGISTER,
      title: words(`${owner.name} (registret)`, `${owner.name} (the register)`),
      publisher: owner.name,
      published: { on: rows.knownOn },
      municipality: owner,
      document: 'Registret',
      note: words(
        'Räknat ur registrets beslut, utförd tid, debiteringar och redovisning. Bara år som är slut och finns med alla månader visas.',
        'Counted from the decisions, performed time, charges and ledger of the register. Only years that are over and have all their months are shown.',
      ),
      tables: [],
    },
    tables: new Map(),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
  };
}
