import { Fragment } from 'react';
import styles from './table-check.module.css';

const LONG_NUMBER = /(?<![\w.,])(\d{5,})(?!\w)/;
const THOUSANDS = /\B(?=(?:\d{3})+$)/;

/** Text whose long numbers are set in groups of three; what is copied or read aloud is the text as printed. */
export const Grouped = ({ text }: { readonly text: string }) =>
  text.split(LONG_NUMBER).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <Fragment key={at}>
        {part.split(THOUSANDS).map((group, place) => (
          <span key={place} className={place === 0 ? undefined : styles['group']}>
            {group}
          </span>
        ))}
      </Fragment>
    ),
  );
