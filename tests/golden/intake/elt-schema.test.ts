import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, it, test } from 'vitest';
import { writeElt } from '#core/intake';
import { aName, aTimeReport } from '../../support/fact-arbitraries.ts';
import { fixture } from '../../support/intake-fixture.ts';
import { root } from '../../support/run-tool.ts';

const schema = XmlDocument.fromString(
  readFileSync(join(root, 'tests/support/tidredovisning.xsd'), 'utf8'),
);
const validator = XsdValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

const validate = (xml: string): void => {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
};

describe('an electronic time report', () => {
  test.each(['tidredovisning.xml', 'egen-arbetsgivare.xml'])('%s is as the schema says', (file) => {
    expect(() => validate(Buffer.from(fixture('elt', file).bytes).toString())).not.toThrow();
  });

  it('is written as the schema says, whatever it reports', () => {
    fc.assert(
      fc.property(aTimeReport('elt'), aName, (report, name) => {
        const names = { first: name, last: name };
        const written = { report, person: names, assistant: names, providerName: name };
        expect(() => validate(writeElt({ ...written, telephone: '010-0000000' }))).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('is told apart by the schema when an element is missing', () => {
    const xml = Buffer.from(fixture('elt', 'tidredovisning.xml').bytes).toString();
    expect(() => validate(xml.replace('<fornamn>Prov</fornamn>', ''))).toThrow(/fornamn/);
  });
});
