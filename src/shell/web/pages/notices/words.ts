import type { Outcome } from '#core/casework';
import { type Words, words } from '#kernel';
import type { WaitView } from '#shell/usecases';

export const NOTICES = {
  lead: words(
    'Här står de som Försäkringskassan har beslutat om och som kommunen inte har mött än, den som varit längst utan stöd först. Öppna ett ärende och anteckna kontakten, så försvinner raden.',
    'Here stand those whom Försäkringskassan has decided about and the municipality has not met yet, whoever has been longest without support first. Open a case and record the contact, and the row disappears.',
  ),
  nobody: words('Ingen väntar', 'Nobody waits'),
  nobodyHow: words(
    'Alla besked är hanterade. Nya kommer in med filer under Intag, eller för hand under FK-besked.',
    'All notices are handled. New ones come with files under Intake, or by hand under FK notice.',
  ),
  byHand: words('Skriv in ett besked för hand', 'Type a notice by hand'),
  list: words('Väntar på kontakt', 'Waiting for contact'),
  without: words('utan stöd', 'without support'),
  supported: words('har stöd, eller slutet är inte känt', 'has support, or the end is not known'),
  known: words('känt sedan', 'known since'),
  born: words('född', 'born'),
  hidden: words('Skyddade uppgifter', 'Protected identity'),
  nameless: words('Namn saknas', 'No name'),
  openCase: words('Öppna ett ärende', 'Open a case'),
  toCase: words('Fortsätt i ärendet', 'Go on in the case'),
  waits: words('Så länge har människor väntat', 'How long people have waited'),
  waitsLead: words(
    'Dagar från att kommunen visste att det statliga stödet upphörde.',
    'Days from when the municipality knew that the state’s support ended.',
  ),
  step: words('Steg', 'Step'),
  come: words('Har kommit dit', 'Have come there'),
  of: words('av', 'of'),
  median: words('Mitten', 'Middle'),
  longest: words('Längst', 'Longest'),
  days: words('dagar', 'days'),
  gaps: words('Dagar utan känt stöd', 'Days without known support'),
  gapsText: (open: string, closed: string) =>
    words(
      `${open} har inget stöd som registret känner till. ${closed} har fått stöd eller valt annat.`,
      `${open} have no support that the register knows of. ${closed} have got support or chosen otherwise.`,
    ),
  openGap: words('inget känt stöd', 'no known support'),
  closedGap: words('har fått stöd eller valt annat', 'has got support or chosen otherwise'),
  persons: words('Personer', 'Persons'),
  span: words('Dagar', 'Days'),
  pathways: words('Vad som hände sedan', 'What became of them'),
  pathwaysText: words(
    'Andelar av dem vars assistansersättning upphörde, efter så många dagar (Aalen–Johansen). De som fortfarande väntar räknas bara så länge de har följts.',
    'Shares of those whose assistance allowance ended, after so many days (Aalen–Johansen). Those who still wait are counted only as long as they have been followed.',
  ),
  waiting: words('väntar', 'waiting'),
  followed: words('Följda', 'Followed'),
  source: words('Registret', 'The register'),
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, Words>> = {
  regained: words('assistansersättning igen', 'allowance again'),
  lss: words('personlig assistans enligt LSS', 'personal assistance under LSS'),
  other_lss: words('annan insats enligt LSS', 'another LSS measure'),
  sol: words('stöd enligt SoL', 'support under SoL'),
  none: words('inget stöd, eget val', 'no support, by choice'),
  gone: words('avliden eller flyttad', 'dead or moved'),
};

export const WAIT_WORDS: Readonly<Record<WaitView['step'], Words>> = {
  toContact: words('Kontakt', 'Contact'),
  toApplication: words('Ansökan', 'Application'),
  toDecision: words('Beslut', 'Decision'),
  toExecution: words('Insatsen började', 'The measure began'),
};
