import tseslint from 'typescript-eslint';

const pureFolders = ['solver/**/*.ts', 'src/domain/**/*.ts', 'src/rules/**/*.ts', 'src/optimize/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'data/', 'out/', 'bench-results/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowAny: false, allowNullish: false, allowRegExp: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-lone-blocks': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    files: pureFolders,
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'process',
          message: 'Read the environment in src/main only and pass what is needed as an argument.',
        },
        { name: 'performance', message: 'Take a clock as an argument.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:fs', 'node:fs/*', 'node:process', 'fs'],
              message: 'Keep I/O at the edge: src/main, src/storage, src/workers.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take a clock as an argument.' },
        { object: 'Math', property: 'random', message: 'Use the seeded generator of solver/search.' },
        { object: 'DateTime', property: 'now', message: 'Take a clock as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take a clock as an argument.',
        },
      ],
    },
  },
  { files: ['**/*.mjs', 'bin/*.js'], ...tseslint.configs.disableTypeChecked },
);
