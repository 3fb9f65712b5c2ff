import { words } from '#kernel';

export const FILLING = {
  title: words('Registret läses in', 'The register is being filled'),
  heading: words('läses in', 'is being taken in'),
  lead: words(
    'Tjugohult är en påhittad kommun i Malmös storlek. Första starten läser in sex år av beslut, besked, fakturor och tid, fil för fil. Läget, Lagen och verktygen går att använda under tiden. Ett riktigt register börjar tomt: tjugo start --data MAPP --empty.',
    'Tjugohult is a made-up municipality of Malmö’s size. The first start takes in six years of decisions, notices, invoices and time, file by file. Overview, The law and the tools can be used meanwhile. A real register begins empty: tjugo start --data FOLDER --empty.',
  ),
  of: words('av', 'of'),
  files: words('filer', 'files'),
  madeUp: words('Påhittade uppgifter', 'Made-up data'),
  madeUpMeaning: words(
    'Allt i registret är påhittat: personer, beslut, anordnare och belopp. Summorna följer Malmös publicerade tabeller. Ett riktigt register börjar tomt: tjugo start --data MAPP --empty.',
    'Everything in the register is made up: persons, decisions, providers and amounts. The totals follow Malmö’s published tables. A real register begins empty: tjugo start --data FOLDER --empty.',
  ),
};
