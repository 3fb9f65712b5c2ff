import { Menu } from '@mantine/core';
import { useSay } from '../language/language.tsx';
import styles from './data-table.module.css';
import type { TableModel } from './table-model.ts';
import { CHART } from './words.ts';

type SaveMenuProps<Row> = {
  readonly model: TableModel<Row>;
  readonly source: string;
  /** Makes the chart's picture, where there is one. */
  readonly onPicture?: (form: 'svg' | 'png') => void;
};

/** Take it with you: the chart as a picture, the table as a file. */
export function SaveMenu<Row>({ model, source, onPicture }: SaveMenuProps<Row>) {
  const say = useSay();
  const save = async (form: 'csv' | 'xlsx') => {
    const { saveCsv, saveXlsx } = await import('./save-table.ts');
    await (form === 'csv' ? saveCsv(model, source) : saveXlsx(model, source));
  };
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      shadow="none"
      radius={6}
    >
      <Menu.Target>
        <button
          type="button"
          className={styles['tool']}
          aria-label={`${say(CHART.save)}: ${model.title}`}
        >
          {say(CHART.save)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {onPicture && (
          <>
            <Menu.Item onClick={() => onPicture('svg')}>{say(CHART.svg)}</Menu.Item>
            <Menu.Item onClick={() => onPicture('png')}>{say(CHART.png)}</Menu.Item>
          </>
        )}
        <Menu.Item onClick={() => void save('csv')}>{say(CHART.csv)}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{say(CHART.xlsx)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
