import {
  type Actor,
  appendAccess,
  nameMunicipality,
  readMunicipality,
  type Store,
} from '#shell/store';
import { type Finding, ok, type Problem, refuse, type Result, type Words, words } from '#kernel';

const LONGEST = 100;

/**
 * Says whose register it is, anew too; logged. INPUT_INVALID with every fault; NOT_ALLOWED for a made-up register, which
 * never becomes real.
 */
export async function nameRegister(
  store: Store,
  actor: Actor,
  given: { readonly name: string; readonly code: string },
): Promise<Result<void, Problem>> {
  if ((await readMunicipality(store))?.synthetic === true) return refuse(MADE_UP);
  const name = given.name.trim();
  const code = given.code.trim();
  const findings = [
    ...(name !== '' && name.length <= LONGEST ? [] : [fault('name', A_NAME)]),
    ...(/^\d{4}$/.test(code) ? [] : [fault('code', A_CODE)]),
  ];
  if (findings.length > 0) return refuse({ ...NOT_NAMED, findings });
  await nameMunicipality(store, { name, code, synthetic: false });
  await appendAccess(store, actor, {
    act: 'name_municipality',
    person: null,
    reason: `${name} ${code}`,
  });
  return ok(undefined);
}

const fault = (path: string, message: Words): Finding => ({
  code: 'MUNICIPALITY',
  at: { path },
  message,
});

const A_NAME = words(
  'Skriv kommunens namn, till exempel Malmö stad.',
  "Write the municipality's name, for example Malmö stad.",
);
const A_CODE = words(
  'Skriv kommunkoden med fyra siffror, till exempel 1280.',
  'Write the municipality code in four digits, for example 1280.',
);

const NOT_NAMED = {
  code: 'INPUT_INVALID' as const,
  detail: words(
    'Inget har sparats. Rätta det som står nedan.',
    'Nothing was saved. Correct what is listed below.',
  ),
};

const MADE_UP: Problem = {
  code: 'NOT_ALLOWED',
  detail: words(
    'Registret är påhittat och kan inte bli en riktig kommuns. Starta Tjugo med en ny mapp för data och --empty.',
    'The register is made up and cannot become that of a real municipality. Start Tjugo with a new data folder and --empty.',
  ),
};
