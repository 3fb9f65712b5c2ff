import { type Words, words } from '#kernel';
import type { FactKind } from './reference.ts';

/** What each kind of fact is called. */
export const FACT_WORDS: Readonly<Record<FactKind, Words>> = {
  person: words('person', 'person'),
  residence: words('folkbokföring', 'residence'),
  representative: words('företrädare', 'representative'),
  decision: words('beslut', 'decision'),
  execution: words('verkställighet', 'execution'),
  interruption: words('avbrott', 'interruption'),
  provider: words('anordnare', 'provider'),
  permit: words('tillstånd', 'permit'),
  contract: words('avtal', 'contract'),
  assistant: words('assistent', 'assistant'),
  employment: words('anställning', 'employment'),
  time_report: words('tidsredovisning', 'time report'),
  performed_month: words('utförd tid', 'performed time'),
  fk_notice: words('besked från Försäkringskassan', 'notice from Försäkringskassan'),
  fk_charge: words('debitering från Försäkringskassan', 'charge from Försäkringskassan'),
  ledger_line: words('rad i redovisningen', 'ledger line'),
};
