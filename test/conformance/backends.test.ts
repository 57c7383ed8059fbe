import { loadHighsBackend } from '../../solver/backends/highs.js';
import { loadJavascriptLpSolver } from '../../solver/backends/javascript-lp-solver.js';
import { describeBackend } from '../../solver/testing/backend-conformance.js';

const now = (): number => performance.now() / 1000;

describeBackend('highs', () => loadHighsBackend({ now }));
describeBackend('javascript-lp-solver', () => Promise.resolve(loadJavascriptLpSolver({ now })));
