import process from 'node:process';
import { runOnBroughtNode } from './brought-node.mjs';

const [file = '', ...args] = process.argv.slice(2);
runOnBroughtNode(file, args);
