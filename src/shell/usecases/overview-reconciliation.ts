import { type Figure, type FigurePackage, figureOf, figuresOf } from '#core/figures';
import { type Language, R, type Words, words } from '#kernel';
import { amountText, figureView } from './figure-view.ts';
import type { ReconciliationView } from './overview-view.ts';

type Year = {
  readonly charged: Figure;
  readonly booked: Figure;
  readonly difference: Figure;
  readonly total: Figure;
  readonly outsideParts: Figure;
};

/** Invoices against the ledger, and the ledger's parts against its whole, year by year; null without both. */
export function reconciliationOf(of: FigurePackage, language: Language): ReconciliationView | null {
  const years = figuresOf(of, 'state.ledger_difference', 'outcome').flatMap(
    (difference): readonly Year[] => {
      const year = difference.period;
      const charged = figureOf(of, 'state.charged_by_invoice_month', 'outcome', year);
      const booked = figureOf(of, 'state.gross_cost', 'outcome', year);
      const total = figureOf(of, 'total.net_cost', 'outcome', year);
      const outsideParts = figureOf(of, 'total.outside_parts', 'outcome', year);
      return charged && booked && total && outsideParts
        ? [{ charged, booked, difference, total, outsideParts }]
        : [];
    },
  );
  if (years.length === 0) return null;
  return {
    sentence: [differences(years), outside(years)].map((said) => said[language]).join(' '),
    rows: years.map((year) => ({
      year: year.difference.period,
      charged: figureView(year.charged, language),
      booked: figureView(year.booked, language),
      difference: figureView(year.difference, language),
      total: figureView(year.total, language),
      outsideParts: figureView(year.outsideParts, language),
    })),
  };
}

const isNotNothing = ({ value }: Figure): boolean => !R.isZero(value);

const listed = (figures: readonly Figure[], language: Language): string =>
  new Intl.ListFormat(language).format(
    figures.map((figure) => {
      const amount = amountText(figure, figure.value.den === 1n ? 0 : 2, language);
      const sign = R.compare(figure.value, R.ZERO) < 0 ? '−' : '';
      return `${sign}${amount} (${figure.period})`;
    }),
  );

function differences(years: readonly Year[]): Words {
  const unequal = years.map(({ difference }) => difference).filter(isNotNothing);
  return unequal.length === 0
    ? words(
        'Redovisningen och Försäkringskassans fakturor stämmer på öret alla år.',
        "The ledger and the Social Insurance Agency's invoices agree to the öre in every year.",
      )
    : words(
        `Redovisningen skiljer sig från Försäkringskassans fakturor: ${listed(unequal, 'sv')}.`,
        `The ledger differs from the Social Insurance Agency's invoices: ${listed(unequal, 'en')}.`,
      );
}

function outside(years: readonly Year[]): Words {
  const unplaced = years.map(({ outsideParts }) => outsideParts).filter(isNotNothing);
  return unplaced.length === 0
    ? words(
        'SFB, LSS och egen regi är tillsammans hela nettokostnaden; inget är oförklarat.',
        'SFB, LSS and the own provider are the whole net cost together; nothing is unexplained.',
      )
    : words(
        `Rader utan märkning som SFB, LSS eller egen regi är oförklarade: ${listed(unplaced, 'sv')}.`,
        `Lines marked neither SFB, LSS nor own provider are unexplained: ${listed(unplaced, 'en')}.`,
      );
}
