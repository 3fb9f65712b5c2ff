import { day, minutes } from '#kernel';
import type { Guideline } from './guideline.ts';

/**
 * The guideline that a register begins with, until the municipality lays in its own. Its texts quote no law: they are
 * examples of how a reason can be written.
 */
export const EXAMPLE_GUIDELINE: Guideline = {
  version: '1',
  title: 'Riktlinjer för personlig assistans, exempel',
  from: day('2020-01-01'),
  blocks: [
    {
      id: 'category',
      title: 'Personkrets',
      text: 'Du tillhör personkretsen. Det framgår av läkarintyget och av det du har berättat.',
    },
    {
      id: 'basic-needs',
      title: 'Grundläggande behov',
      text: 'Du behöver hjälp med dina grundläggande behov. Vi har räknat varje moment med den tid det tar för dig, så som du har beskrivit det och vi har sett det.',
    },
    {
      id: 'not-above-twenty',
      title: 'Högst 20 timmar',
      text: 'Dina grundläggande behov är högst 20 timmar i veckan. Därför är det kommunen och inte Försäkringskassan som ska ge dig assistans.',
    },
    {
      id: 'may-be-above-twenty',
      title: 'Kan vara mer än 20 timmar',
      text: 'Dina grundläggande behov kan vara mer än 20 timmar i veckan. Vi har anmält det till Försäkringskassan, och du får assistans av kommunen medan de utreder.',
    },
    {
      id: 'other-needs',
      title: 'Andra personliga behov',
      text: 'Du får också tid för andra personliga behov, för att kunna leva som andra.',
    },
    {
      id: 'met-otherwise',
      title: 'Behovet tillgodoses på annat sätt',
      text: 'Behovet är tillgodosett på annat sätt. Ändras det kan du ansöka igen när du vill.',
    },
    {
      id: 'temporary',
      title: 'Tillfällig utökning',
      text: 'Du behöver mer hjälp under en begränsad tid, och den hjälpen täcks inte av de timmar du redan har.',
    },
    {
      id: 'unchanged',
      title: 'Förlängning utan ändring',
      text: 'Dina behov är desamma som när vi senast beslutade. Du får därför samma tid som förut.',
    },
  ],
  delegation: [
    {
      point: '3.1',
      matters: ['interim', 'temporary_extension', 'renewal'],
      outcomes: ['granted', 'partly'],
      mostMinutesPerWeek: minutes(40 * 60),
      roles: ['case_officer', 'head'],
    },
    {
      point: '3.2',
      matters: ['first_decision', 'supplementary'],
      outcomes: ['granted', 'partly'],
      mostMinutesPerWeek: minutes(40 * 60),
      roles: ['case_officer', 'head'],
    },
    {
      point: '3.3',
      matters: ['first_decision', 'supplementary', 'renewal', 'temporary_extension', 'interim'],
      outcomes: ['granted', 'partly', 'refused'],
      mostMinutesPerWeek: null,
      roles: ['head'],
    },
  ],
};
