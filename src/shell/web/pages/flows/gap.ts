const NUMBER = /^\d{1,4}([.,]\d{1,2})?$/;
const MOST = 1000;

/** Whether what was typed is kronor an hour that can be deducted. */
export const isGap = (text: string | undefined): boolean =>
  text !== undefined && NUMBER.test(text) && Number(text.replace(',', '.')) <= MOST;
