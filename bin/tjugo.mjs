#!/usr/bin/env node
import process from 'node:process';
import { isBroughtNode, runOnBroughtNode } from '../tools/launch/brought-node.mjs';

const args = process.argv.slice(2);
if (isBroughtNode()) await import('../src/shell/main/cli.ts');
else runOnBroughtNode('src/shell/main/cli.ts', args);
