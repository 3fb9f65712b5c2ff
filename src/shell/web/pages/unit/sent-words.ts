import { words } from '#kernel';

export const SENT = {
  sent: words('Skickad', 'Sent on'),
  more: words(
    'Något har kommit till sedan dess: skicka det också.',
    'Something has been added since: send that too.',
  ),
  undo: words('Ångra', 'Undo'),
  on: words('Skickades', 'Was sent on'),
  mark: words('Markera som skickad', 'Mark as sent'),
  form: {
    inspectorate: words(
      'Rapporten till IVO och revisorerna är skickad',
      'The report to the Inspectorate and the auditors is sent',
    ),
    council: words('Rapporten till fullmäktige är skickad', 'The report to the council is sent'),
  },
  dayFault: words(
    'Skriv en dag, till exempel 2025-03-01 eller 1 mars.',
    'Write a day, for example 2025-03-01 or 1 March.',
  ),
};
