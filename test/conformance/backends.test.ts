import { loadHighsBackend } from '../../solver/backends/highs.js';
import { loadJavascriptLpSolver } from '../../solver/backends/javascript-lp-solver.js';
import { describeBackend } from '../../solver/testing/backend-conformance.js';

describeBackend('highs', () => loadHighsBackend({ now: () => performance.now() / 1000 }));
describeBackend('javascript-lp-solver', () => Promise.resolve(loadJavascriptLpSolver()));
