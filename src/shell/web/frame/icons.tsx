const PATHS = {
  menu: 'M3 5h12M3 9h12M3 13h12',
  search: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10ZM12 12l3 3',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  down: 'M5 7.5l4 4 4-4',
  theme: 'M9 2.5a6.5 6.5 0 1 0 0 13zM9 2.5a6.5 6.5 0 0 1 0 13',
  save: 'M9 3v8M5.5 8L9 11.5 12.5 8M3.5 14.5h11',
  table: 'M3 4h12v10H3zM3 7.5h12M8 4v10',
  check: 'M4 9.5l3.2 3.2L14 6',
  arrow: 'M3.5 9h11M10.5 5l4 4-4 4',
} as const;

/** A line drawing, 18 px; it never stands alone without a word for those who cannot see it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
