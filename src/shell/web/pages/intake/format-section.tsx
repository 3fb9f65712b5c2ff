import { useQuery } from '@tanstack/react-query';
import type { IntakeFormatView } from '#shell/api';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { getJson } from '../../data/api.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { INTAKE } from './words.ts';

/** The formats that can be taken in, each with an example and its description. */
export function FormatSection() {
  const say = useSay();
  const language = useLanguage();
  const formats = useQuery({
    queryKey: ['intake formats', language],
    queryFn: () => getJson<readonly IntakeFormatView[]>('intake/formats', language),
  }).data;
  if (!formats) return null;
  const addressOf = (format: string): string => `/api/intake/formats/${format}`;
  const model: TableModel<IntakeFormatView> = {
    title: say(INTAKE.formats),
    rows: formats,
    keyOf: ({ format }) => format,
    columns: [
      { id: 'format', head: say(INTAKE.format), value: ({ name }) => capital(name) },
      { id: 'mark', head: say(INTAKE.mark), value: ({ mark }) => mark },
      {
        id: 'example',
        head: say(INTAKE.example),
        value: ({ example }) => example,
        cell: ({ format, example }) => (
          <a href={`${addressOf(format)}/example`} download={example}>
            {example}
          </a>
        ),
      },
      {
        id: 'document',
        head: say(INTAKE.document),
        value: ({ format }) => `docs/formats/${format}.md`,
        cell: ({ format, name }) => (
          <a
            href={`${addressOf(format)}/document`}
            target="_blank"
            rel="noreferrer"
            aria-label={`${say(INTAKE.document)}: ${name}`}
          >
            {say(INTAKE.document)}
          </a>
        ),
      },
    ],
  };
  return (
    <Section title={say(INTAKE.formats)} lead={say(INTAKE.formatsLead)}>
      <DataTable model={model} source={say(INTAKE.formats)} captionHidden toolsHidden />
    </Section>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
