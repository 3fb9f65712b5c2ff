import type { Paper } from '#core/papers';
import { day } from '#kernel';

/** A paper with one block of each kind. */
export const EVERY_BLOCK: Paper = {
  language: 'sv',
  title: 'Beslut om personlig assistans',
  sender: 'Tjugohults kommun',
  date: day('2026-01-02'),
  reference: 'Ärende 2026-17',
  receiver: ['Påhittad person', 'Gatan 1', '123 45 Tjugohult'],
  blocks: [
    { kind: 'heading', level: 1, text: 'Vad vi har beslutat' },
    { kind: 'paragraph', text: ['Du får ', { strong: '42 timmar i veckan' }, '.'] },
    { kind: 'list', numbered: true, items: ['Skriv vad du vill ändra.', 'Skriv under.'] },
    { kind: 'list', numbered: false, items: ['Måltider', 'Personlig hygien'] },
    { kind: 'heading', level: 2, text: 'Uppgifter' },
    { kind: 'facts', rows: [['Gäller från', '1 februari 2026']] },
    {
      kind: 'table',
      caption: 'Tid i veckan',
      columns: [{ head: 'Behov' }, { head: 'Minuter', numeric: true }],
      rows: [
        ['Måltider', '420'],
        ['Summa', '420'],
      ],
      total: true,
    },
    {
      kind: 'picture',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 5h20" stroke="black"/></svg>',
      alternative: 'En rak linje',
      caption: 'Figur 1',
    },
    { kind: 'signature', name: 'Påhittad handläggare', title: 'LSS-handläggare' },
  ],
};
