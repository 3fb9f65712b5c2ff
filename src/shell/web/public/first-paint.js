// Runs before the first paint, outside the bundle, so that neither colours nor language change before the reader's eyes.
(() => {
  const root = document.documentElement;
  const asked = localStorage.getItem('tjugo.theme') ?? 'auto';
  const dark =
    asked === 'dark' || (asked === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  const language =
    new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('tjugo.language');
  root.lang = language === 'en' ? 'en' : 'sv';
})();
