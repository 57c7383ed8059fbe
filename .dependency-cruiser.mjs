/** Each rule says in its comment what to do instead. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^${from}` },
  to: { path: '^(src|solver|test|bin)/', pathNot: [`^${from}`, ...allowed.map((folder) => `^${folder}`)] },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Cut the cycle: move the shared concept to a file of its own.',
      from: {},
      to: { circular: true },
    },
    only('solver-knows-nothing', 'solver/', [], 'The solver takes plain data; translate in src/optimize.'),
    {
      name: 'solver-has-one-door',
      severity: 'error',
      comment: 'Import from solver/index.ts, and export there what is needed.',
      from: { path: '^src/' },
      to: { path: '^solver/', pathNot: '^solver/index\\.ts$' },
    },
    only(
      'domain-is-pure',
      'src/domain/',
      [],
      'Facts and calculations of a legevakt stand alone; put the caller’s knowledge in an argument.',
    ),
    only(
      'rules-know-domain',
      'src/rules/',
      ['src/domain/', 'solver/index'],
      'A rule sees the problem, the roster and the scope; nothing else.',
    ),
    only(
      'rule-packs-are-data',
      'src/rule-packs/',
      ['src/rules/', 'src/domain/'],
      'A rule pack is dated data with its sources.',
    ),
    only('demo-is-data', 'src/demo/', ['src/domain/'], 'The demo makes job documents; it plans nothing.'),
    only(
      'optimize-translates',
      'src/optimize/',
      ['src/rules/', 'src/rule-packs/', 'src/domain/', 'solver/index'],
      'optimize/ is the bridge between domain and solver only.',
    ),
    only(
      'explain',
      'src/explain/',
      ['src/optimize/', 'src/rules/', 'src/domain/', 'solver/index'],
      'Explanations read the problem, the roster and the model.',
    ),
    only(
      'reports',
      'src/reports/',
      ['src/rules/', 'src/domain/'],
      'A report is a function of the problem and the roster.',
    ),
    only(
      'jobs',
      'src/jobs/',
      [
        'src/optimize/',
        'src/explain/',
        'src/scenarios/',
        'src/reports/',
        'src/rules/',
        'src/rule-packs/',
        'src/domain/',
        'solver/index',
      ],
      'Use cases know their ports, not the adapters: take the store, queue or clock as an argument.',
    ),
    only(
      'queue-adapts',
      'src/queue/',
      ['src/jobs/', 'src/domain/', 'src/storage/pglite'],
      'The queue is an adapter of a port in src/jobs.',
    ),
    only(
      'storage-adapts',
      'src/storage/',
      ['src/jobs/', 'src/domain/'],
      'The store is an adapter of a port in src/jobs.',
    ),
    only(
      'api',
      'src/api/',
      ['src/jobs/', 'src/reports/', 'src/rules/', 'src/domain/'],
      'A route calls one use case.',
    ),
    only(
      'workers',
      'src/workers/',
      ['src/jobs/', 'src/reports/', 'src/domain/', 'src/queue/'],
      'A worker calls one use case.',
    ),
    {
      name: 'no-test-in-product',
      severity: 'error',
      comment: 'Test code stays in test/.',
      from: { path: '^(src|solver)/' },
      to: { path: '^test/' },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      comment: 'solver/testing is for tests.',
      from: { path: '^(src|solver)/', pathNot: '^solver/testing/' },
      to: { path: '^solver/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
