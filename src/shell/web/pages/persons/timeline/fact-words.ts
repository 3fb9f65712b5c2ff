import { type Words, words } from '#kernel';

const OUTCOMES: Readonly<Record<string, Words>> = {
  granted: words('beviljat', 'granted'),
  amended: words('ändrat', 'amended'),
  reduced: words('minskat', 'reduced'),
  withdrawn: words('indraget', 'withdrawn'),
  refused: words('avslag', 'refused'),
  dismissed: words('avvisat', 'dismissed'),
};

const MEASURES: Readonly<Record<string, Words>> = {
  personal_assistance: words('personlig assistans', 'personal assistance'),
  temporary_extension: words('tillfällig utökning', 'temporary extension'),
  sick_pay_cost: words('sjuklönekostnad', 'sick pay cost'),
  other: words('annan insats', 'another measure'),
};

const ROLES: Readonly<Record<string, Words>> = {
  custodian: words('vårdnadshavare', 'custodian'),
  god_man: words('god man', 'god man'),
  forvaltare: words('förvaltare', 'förvaltare'),
};

const REASONS: Readonly<Record<string, Words>> = {
  hospital: words('sjukhus', 'hospital'),
  no_provider: words('ingen anordnare', 'no provider'),
  declined: words('avböjt', 'declined'),
  other: words('annat skäl', 'another reason'),
};

const wordOf =
  (known: Readonly<Record<string, Words>>) =>
  (code: string | undefined): Words =>
    known[code ?? ''] ?? words(code ?? '', code ?? '');

export const outcomeWords = wordOf(OUTCOMES);
export const measureWords = wordOf(MEASURES);
export const representativeWords = wordOf(ROLES);
export const interruptionWords = wordOf(REASONS);

export const LAW_DECISION = {
  SFB: words('assistansersättning', 'assistance allowance'),
  LSS: words('personlig assistans enligt LSS', 'personal assistance under LSS'),
};

export const FACT_TEXT = {
  perWeek: words('tim/vecka', 'h/week'),
  perMonth: words('tim/månad', 'h/month'),
  hours: words('tim', 'h'),
  municipality: words('Kommun', 'Municipality'),
  nameless: words('Anordnare utan namn', 'Provider without a name'),
  born: words('född', 'born'),
  protected: words('skyddade uppgifter', 'protected identity'),
  serviceMonth: words('assistans', 'service'),
  invoiceMonth: words('fakturerad', 'invoiced'),
  credit: words('kreditering', 'credit'),
  interruption: words('avbrott', 'interruption'),
  shifts: words('pass', 'shifts'),
  interim: words('interimistiskt', 'interim'),
};
