import { createRoot } from 'react-dom/client';
import './look/font.css';
import './look/mantine.css';
import './look/tokens.css';
import './look/base.css';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
if (root) createRoot(root).render(<App />);
