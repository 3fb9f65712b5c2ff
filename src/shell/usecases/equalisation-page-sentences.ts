import type { Equalisation, WhatIf } from '#core/analysis';
import { type Language, type Words, words } from '#kernel';
import { numberText } from './figure-view.ts';
import type { RankedMunicipality } from './equalisation-page-view.ts';

const said = (kronor: number, decimals: number, language: Language): string => {
  const text = numberText(Math.abs(kronor), decimals, language);
  return language === 'sv' ? `${text}\u00a0kr` : `SEK\u00a0${text}`;
};

const MILLION = 1_000_000;

const inMillions = (kronor: number, language: Language): string => {
  const text = numberText(Math.abs(kronor) / MILLION, 1, language);
  return language === 'sv' ? `${text}\u00a0mnkr` : `SEK\u00a0${text} million`;
};

/** How many municipalities get a grant, and how many pay. */
export function rankedSentence(ranked: readonly RankedMunicipality[], year: number): Words {
  const receivers = ranked.filter(({ grant }) => grant > 0).length;
  const payers = ranked.filter(({ grant }) => grant < 0).length;
  return words(
    `${receivers} kommuner får bidrag och ${payers} betalar avgift ${year}`,
    `${receivers} municipalities get a grant and ${payers} pay a fee in ${year}`,
  );
}

/** What one municipality gets or pays. */
export function headingOf({ name, grant, perInhabitant }: RankedMunicipality, year: number): Words {
  const gets = grant >= 0;
  return words(
    `${name} ${gets ? 'får' : 'betalar'} ${said(perInhabitant, 0, 'sv')} per invånare ${year}, ${inMillions(grant, 'sv')}`,
    `${name} ${gets ? 'gets' : 'pays'} ${said(perInhabitant, 0, 'en')} per inhabitant in ${year}, ${inMillions(grant, 'en')}`,
  );
}

export const countrySentence = (
  { municipalities, parameters: { year }, nationalPerInhabitant }: Equalisation,
  file: string,
): Words =>
  words(
    `Beräknat ur ${file}: ${municipalities.length} kommuner, personer och kostnader ${year - 2}. Landets standardkostnad är ${said(nationalPerInhabitant, 0, 'sv')} per invånare.`,
    `Computed from ${file}: ${municipalities.length} municipalities, persons and costs of ${year - 2}. The country's standard cost is ${said(nationalPerInhabitant, 0, 'en')} per inhabitant.`,
  );

const direction = (kronor: number): Words =>
  kronor >= 0 ? words('mer', 'more') : words('mindre', 'less');

export const personSentence = (kronor: number, year: number): Words =>
  words(
    `En person till med assistans enligt LSS den 1 oktober ${year - 2} ger ${said(kronor, 0, 'sv')} ${direction(kronor).sv} två år senare, med samma kostnad.`,
    `One more person with assistance under LSS on 1 October ${year - 2} gives ${said(kronor, 0, 'en')} ${direction(kronor).en} two years later, at the same cost.`,
  );

export const kronaSentence = (own: number, bought: number, year: number): Words =>
  words(
    `En krona till i egen personalkostnad ${year - 2} ger ${said(own, 2, 'sv')}, en krona till i köpt verksamhet ${said(bought, 2, 'sv')}.`,
    `One more krona of own personnel cost in ${year - 2} gives ${said(own, 2, 'en')}, one more krona of bought service ${said(bought, 2, 'en')}.`,
  );

export const changeSentence = (
  name: string,
  { difference, grantAfter }: WhatIf,
  year: number,
): Words => {
  const gets = grantAfter >= 0;
  return words(
    `Med ändringen ${year - 2} får ${name} ${said(difference, 0, 'sv')} ${direction(difference).sv} ${year}: ${gets ? 'ett bidrag' : 'en avgift'} på ${inMillions(grantAfter, 'sv')}.`,
    `With the change in ${year - 2}, ${name} gets ${said(difference, 0, 'en')} ${direction(difference).en} in ${year}: a ${gets ? 'grant' : 'fee'} of ${inMillions(grantAfter, 'en')}.`,
  );
};
