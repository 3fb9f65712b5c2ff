import { describe, expect, it } from 'vitest';
import { readIntake } from '../detect/read-intake.ts';
import { type NoticeForm, readNoticeForm } from './read-notice-form.ts';

const FORM: NoticeForm = {
  id: 'B-1',
  person: 'P-1',
  born: '1990-03-27',
  name: 'Prov Exempelsson',
  outcome: 'granted',
  decision: 'FK-100',
  changes: '',
  decided: '2025-02-01',
  received: '2025-02-08',
  from: '2025-01-01',
  to: '',
  category: '2',
  per: 'week',
  basic: '30',
  other: '41:30',
  waiting: '',
  standby: '',
  interim: false,
  higherAmount: true,
};

const faultsOf = (changed: Partial<NoticeForm>) => {
  const read = readNoticeForm({ ...FORM, ...changed });
  return read.ok ? [] : (read.problem.findings ?? []);
};

describe('a notice typed by hand', () => {
  it('says just what the same notice says in a file', async () => {
    const typed = readNoticeForm(FORM);
    const file = await readIntake(
      Buffer.from(
        `besked_id;person;född;namn;besked;beslut;beslutad;mottagen;gäller_från;personkrets;per;grundläggande;övriga;interimistiskt;förhöjt_belopp
B-1;P-1;1990-03-27;Prov Exempelsson;beviljat;FK-100;2025-02-01;2025-02-08;2025-01-01;2;vecka;30;41:30;nej;ja
`,
      ),
      'besked.csv',
    );
    const plain = (read: typeof typed) =>
      read.ok ? read.value.commands.map((command) => ({ ...command, at: {} })) : read.problem;
    expect(plain(typed)).toEqual(plain(file));
  });

  it('tells every fault at once, on the field where it stands and without row', () => {
    const faults = faultsOf({ decided: '2025-02-30', received: '', basic: 'många' });
    expect(faults.map(({ at }) => at.path)).toEqual(['decided', 'received', 'basic']);
    expect(faults.map(({ message }) => message.sv).join(' ')).not.toMatch(/Rad 1|beslutad/);
  });

  it('asks a withdrawal which decision it ends and takes no time', () => {
    expect(faultsOf({ outcome: 'withdrawn' }).map(({ at }) => at.path)).toEqual([
      'decision',
      'changes',
      'basic',
    ]);
    expect(
      faultsOf({ outcome: 'withdrawn', decision: '', changes: 'FK-99', basic: '', other: '' }),
    ).toEqual([]);
  });

  it('tells of a number that is none without repeating it', () => {
    const [fault] = faultsOf({ person: '190001010000' });
    expect(fault?.at).toEqual({ path: 'person' });
    expect(JSON.stringify(fault)).not.toContain('190001010000');
  });
});
