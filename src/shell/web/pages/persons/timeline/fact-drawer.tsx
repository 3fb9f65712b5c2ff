import { type ChangeRecord, FACT_WORDS, type FactVersion } from '#core/register';
import { type Day, dayOfInstant, type Language } from '#kernel';
import { Drawer } from '../../../components/drawer.tsx';
import drawer from '../../../components/why-drawer.module.css';
import { useLanguage, useSay } from '../../../language/language.tsx';
import { formatDay } from '../../../numbers/format.ts';
import { textAt } from '../read-timeline.ts';
import { daysText } from './fact-text.ts';
import { keyOf } from './lanes.ts';
import { DRAWER } from './words.ts';

type FactDrawerProps = {
  readonly versions: readonly FactVersion[];
  /** A version's key, or a month whose reports are asked for. */
  readonly asked: string;
  readonly textOf: (version: FactVersion) => string;
  readonly onClose: () => void;
};

/** How a fact is known: its three dates, who changed it and from which file, and every version there has been. */
export function FactDrawer({ versions, asked, textOf, onClose }: FactDrawerProps) {
  const say = useSay();
  const facts = askedFor(versions, asked);
  return (
    <Drawer title={say(DRAWER.title)} about={asked} onClose={onClose}>
      <div className={drawer['body']}>
        {facts.length === 0 && <p>{say(DRAWER.gone)}</p>}
        {facts.map((fact) => (
          <FactPart
            key={keyOf(fact)}
            fact={fact}
            versions={versions.filter(({ id }) => id === fact.id)}
            textOf={textOf}
          />
        ))}
      </div>
    </Drawer>
  );
}

function askedFor(versions: readonly FactVersion[], asked: string): readonly FactVersion[] {
  const one = versions.find((version) => keyOf(version) === asked);
  if (one) return [one];
  const ofMonth = versions.filter(
    ({ kind, valid, closedBy }) =>
      (kind === 'time_report' || kind === 'performed_month') &&
      valid.from.startsWith(`${asked}-`) &&
      closedBy === null,
  );
  return ofMonth;
}

type FactPartProps = {
  readonly fact: FactVersion;
  readonly versions: readonly FactVersion[];
  readonly textOf: (version: FactVersion) => string;
};

function FactPart({ fact, versions, textOf }: FactPartProps) {
  const say = useSay();
  const language = useLanguage();
  const dates = [
    [DRAWER.effective, daysText(fact, language)],
    [DRAWER.decided, dayText(fact, 'decided', language)],
    [DRAWER.known, dayText(fact, 'known', language)],
    [DRAWER.received, dayText(fact, 'received', language)],
  ] as const;
  return (
    <>
      <div className={drawer['figure']}>
        <h2>{say(FACT_WORDS[fact.kind])}</h2>
        <p className={drawer['value']}>{textOf(fact)}</p>
      </div>
      <dl className={drawer['facts']}>
        {dates.map(
          ([name, text]) =>
            text !== undefined && (
              <div key={name.en}>
                <dt>{say(name)}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={drawer['part']}>
        <h3>
          {say(DRAWER.versions)} ({versions.length})
        </h3>
        {versions
          .toSorted((a, b) => b.recordedBy.changeId - a.recordedBy.changeId)
          .map((version) => (
            <VersionPart key={keyOf(version)} version={version} textOf={textOf} />
          ))}
      </div>
    </>
  );
}

function VersionPart({
  version,
  textOf,
}: Pick<FactPartProps, 'textOf'> & { version: FactVersion }) {
  const say = useSay();
  const language = useLanguage();
  const { recordedBy, closedBy } = version;
  return (
    <dl className={drawer['facts']}>
      <div>
        <dt>{say(DRAWER.version)}</dt>
        <dd>
          {textOf(version)}. {daysText(version, language)}
        </dd>
      </div>
      <div>
        <dt>{say(DRAWER.believedFrom)}</dt>
        <dd>
          <ChangeText change={recordedBy} />
        </dd>
      </div>
      <div>
        <dt>{say(DRAWER.believedTo)}</dt>
        <dd>{closedBy === null ? say(DRAWER.still) : <ChangeText change={closedBy} />}</dd>
      </div>
    </dl>
  );
}

function ChangeText({ change }: { readonly change: ChangeRecord }) {
  const say = useSay();
  const language = useLanguage();
  const { recordedAt, actor, reason, source } = change;
  return (
    <>
      {formatDay(dayOfInstant(recordedAt), language)} {say(DRAWER.by)} {actor},{' '}
      {source ?? say(DRAWER.byHand)}
      {reason !== source && ` (${reason})`}
    </>
  );
}

function dayText(fact: FactVersion, name: string, language: Language): string | undefined {
  const text: Day | string | undefined = textAt(fact, name);
  return text === undefined ? undefined : formatDay(text, language);
}
