import { words } from '#kernel';

export const FILLING = {
  title: words('Registret läses in', 'The register is being filled'),
  heading: words('läses in', 'is being taken in'),
  lead: words(
    'Tjugohult är en påhittad kommun i Malmös storlek. Första starten läser in sex år av beslut, besked, fakturor och tid, fil för fil. Läget, Lagen och verktygen går att använda under tiden.',
    'Tjugohult is a made-up municipality of Malmö’s size. The first start takes in six years of decisions, notices, invoices and time, file by file. Overview, The law and the tools can be used meanwhile.',
  ),
  of: words('av', 'of'),
  files: words('filer', 'files'),
  madeUp: words('Påhittade uppgifter', 'Made-up data'),
  madeUpMeaning: words(
    'Allt i registret är påhittat: personer, beslut, anordnare och belopp. Summorna följer Malmös publicerade tabeller.',
    'Everything in the register is made up: persons, decisions, providers and amounts. The totals follow Malmö’s published tables.',
  ),
};
