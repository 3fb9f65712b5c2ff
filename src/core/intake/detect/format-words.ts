import { type Words, words } from '#kernel';
import type { IntakeFormat } from '../intake.ts';

/** What each format is called, and the mark by which it is known. */
export const FORMAT_WORDS: {
  readonly [F in IntakeFormat]: { readonly name: Words; readonly mark: Words };
} = {
  decisions: {
    name: words('personer och beslut', 'persons and decisions'),
    mark: words('kolumnerna rad och till', 'the columns rad and till'),
  },
  'fk-notices': {
    name: words('beslutsbesked från Försäkringskassan', 'decision notices from Försäkringskassan'),
    mark: words('kolumnerna besked_id och mottagen', 'the columns besked_id and mottagen'),
  },
  'fk-charges': {
    name: words('Försäkringskassans debitering', "Försäkringskassan's charges"),
    mark: words(
      'kolumnerna assistansmånad och fakturamånad',
      'the columns assistansmånad and fakturamånad',
    ),
  },
  'time-reports': {
    name: words('tidsredovisningar', 'time reports'),
    mark: words('kolumnerna rapport och assistent', 'the columns rapport and assistent'),
  },
  'performed-months': {
    name: words('utförd tid per månad', 'performed time by month'),
    mark: words('kolumnerna räkning och aktiv_tid', 'the columns räkning and aktiv_tid'),
  },
  lifecare: {
    name: words('Lifecare', 'Lifecare'),
    mark: words('JSON med lss_decisions eller executions', 'JSON with lss_decisions or executions'),
  },
  elt: {
    name: words('elektronisk tidredovisning (ELT)', 'electronic time report (ELT)'),
    mark: words('XML som börjar med Tidredovisning', 'XML that begins with Tidredovisning'),
  },
  sie: {
    name: words('SIE', 'SIE'),
    mark: words('första posten #FLAGGA', 'the first record #FLAGGA'),
  },
};
