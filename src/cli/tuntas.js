#!/usr/bin/env node
// Plain JavaScript, and the check before everything else: an old Node cannot even read what follows.
import './check-node.js';

const { main } = await import('./main.ts');
// A server goes on after `main` has returned; everything else ends with its code.
process.exitCode = await main(process.argv.slice(2));
