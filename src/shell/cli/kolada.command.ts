import { join } from 'node:path';
import { instant, type Language, words } from '#kernel';
import { type Answer, refusal } from './io.ts';

export type KoladaArgs = {
  readonly data: string;
  /** Another address than Kolada's own, for a copy of it. */
  readonly address?: string | undefined;
};

/** `tjugo kolada fetch`: asks Kolada for the indicators of LSS and keeps the answer beside the register. */
export async function koladaFetchAnswer(
  { data, address }: KoladaArgs,
  language: Language,
): Promise<Answer> {
  const { fetchKolada } = await import('#shell/usecases');
  const now = instant(Temporal.Now.instant().toString());
  const view = await fetchKolada(join(data, 'kolada'), now, address);
  if (view.problem) return refusal(view.problem, language);
  const retired = view.indicators.filter(({ retiredAt }) => retiredAt !== null).map(({ id }) => id);
  const said = words(
    `${view.values.length} värden för ${view.indicators.length} nyckeltal är hämtade från Kolada ${view.asOf}.${retired.length === 0 ? '' : ` Borta i Kolada, kvar här: ${retired.join(', ')}.`}`,
    `${view.values.length} values of ${view.indicators.length} indicators were fetched from Kolada on ${view.asOf}.${retired.length === 0 ? '' : ` Gone from Kolada, kept here: ${retired.join(', ')}.`}`,
  );
  return {
    exit: 0,
    json: {
      asOf: view.asOf,
      indicators: view.indicators.length,
      values: view.values.length,
      retired,
      findings: view.findings.map(({ message }) => message[language]),
    },
    text: said[language],
  };
}
