// Lint: strict types, plus the arrows of the house: which folder of src may import which.
import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import type { Linter } from 'eslint'
import tseslint from 'typescript-eslint'

// What each folder may import besides itself. An arrow that is not here is forbidden; tests/architecture.test.ts asks as well.
export const allowed = {
  model: [],
  parse: ['model'],
  layout: ['model', 'parse'],
  ladder: ['model', 'parse', 'layout'],
  lint: ['model', 'parse', 'layout', 'ladder'],
  rules: ['model', 'parse', 'layout', 'ladder', 'lint'],
  diff: ['model'],
  release: ['model', 'diff', 'export'],
  export: ['model', 'ladder'],
  site: ['model', 'parse', 'ladder', 'diff'],
  report: ['model', 'parse', 'layout', 'ladder', 'lint'],
  // A host like the command line: a file in an editor is linted with the siblings that are on the disk.
  remark: ['model', 'parse', 'layout', 'ladder', 'lint', 'rules', 'node'],
  node: ['model', 'parse', 'layout', 'ladder', 'lint', 'rules', 'diff', 'release'],
  cli: [
    'model',
    'parse',
    'layout',
    'ladder',
    'lint',
    'rules',
    'diff',
    'release',
    'export',
    'site',
    'report',
    'node',
  ],
} satisfies Record<string, string[]>

const hosts = new Set(['remark', 'node', 'cli'])
const folders: [string, string[]][] = Object.entries(allowed)

const noNode = { regex: '^node:', message: 'The core is pure: no node: modules here.' }

const arrows = folders.map(([folder, mayImport]): Linter.Config => {
  const others = folders
    .map(([other]) => other)
    .filter((other) => other !== folder && !mayImport.includes(other))
  const patterns = [
    {
      regex: `^(\\.\\./)+(${others.join('|')})/`,
      message: `src/${folder} may import only: ${mayImport.join(', ') || 'nothing'}.`,
    },
    {
      regex: '^(\\.\\./)+core\\.js$',
      message: 'Import from the folder that owns it, not from the public entry.',
    },
    ...(hosts.has(folder) ? [] : [noNode]),
  ]
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
})

export default defineConfig(
  globalIgnores(['dist', 'build', '.cache', 'coverage', 'examples', '**/examples', 'tests/fixtures']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/{core,report,release,export,site}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [noNode, { regex: '^\\./(node|cli|remark)/', message: 'This entry is pure.' }] },
      ],
    },
  },
  arrows,
)
