import { words } from '#kernel';
import { LSS } from './duty.ts';
import { daysOf, stepAnswered } from './steps-answered.ts';

/** 24 b § LSS: staff report misconduct, or a tangible risk of it, immediately. */
export const reportIncident = stepAnswered({
  kind: 'report_incident',
  label: words('Rapportera missförhållandet', 'Report the incident'),
  basis: { act: LSS, section: '24 b §' },
  promptness: 'immediately',
  rule: 'report_incident',
  outlives: true,
  brings: 'incident',
  when: () => true,
  answeredOn: ({ id }, facts) =>
    daysOf(facts, 'incident_reported', ({ incident }) => incident === id),
  why: ({ on }) =>
    words(
      `Ett missförhållande eller en påtaglig risk märktes ${on}. Det ska rapporteras genast.`,
      `An incident, or a tangible risk of one, was noticed on ${on}. It is to be reported immediately.`,
    ),
});

/** 24 e § LSS: document, investigate and remedy without delay. */
export const investigateIncident = stepAnswered({
  kind: 'investigate_incident',
  label: words('Utred missförhållandet', 'Investigate the incident'),
  basis: { act: LSS, section: '24 e §' },
  promptness: 'without_delay',
  rule: 'investigate',
  outlives: true,
  brings: 'incident_reported',
  when: () => true,
  answeredOn: (report, facts) =>
    daysOf(facts, 'incident_investigated', ({ incident }) => incident === report.incident),
  why: ({ on }, days) =>
    words(
      `Rapporten kom ${on}. Missförhållandet ska utan dröjsmål dokumenteras, utredas och avhjälpas. Kommunens egen regel är ${days} dagar.`,
      `The report came on ${on}. The incident is to be documented, investigated and remedied without delay. The municipality's own rule is ${days} days.`,
    ),
});

/** 24 f § LSS: a grave incident goes to the Inspectorate as soon as possible, with the investigation. */
export const sendIncident = stepAnswered({
  kind: 'send_incident',
  label: words(
    'Anmäl det allvarliga missförhållandet till IVO',
    'Send the grave incident to the Inspectorate',
  ),
  basis: { act: LSS, section: '24 f §' },
  promptness: 'as_soon_as_possible',
  rule: 'send_incident',
  outlives: true,
  brings: 'incident_investigated',
  when: ({ serious }) => serious,
  answeredOn: (found, facts) =>
    daysOf(facts, 'incident_sent', ({ incident }) => incident === found.incident),
  why: ({ on }, days) =>
    words(
      `Missförhållandet bedömdes som allvarligt ${on}. Det ska snarast till IVO med utredningen. Kommunens egen regel är ${days} dagar.`,
      `The incident was found grave on ${on}. It is to reach the Inspectorate as soon as possible, with the investigation. The municipality's own rule is ${days} days.`,
    ),
});
