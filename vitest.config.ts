import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 30_000,
    // Tests ask browsers, git and npm, and these may give no answer on a busy machine. What is wrong is never asked again.
    retry: { count: 2, condition: /timed out in \d+ms|Timeout \d+ms exceeded/u },
    typecheck: {
      enabled: true,
      include: ['tests/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
      // tsc -p tsconfig.json speaks for the sources.
      ignoreSourceErrors: true,
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json'],
      // A figure is worth having also where a test of a busy machine ran out of time.
      reportOnFailure: true,
      // The pure core; hosts are tested where they run, in processes and editors, which are not counted here. What is
      // held, and no aim: docs/trust.md says what the rest consists of.
      thresholds: {
        'src/{diff,export,ladder,layout,lint,model,parse,release,report,rules,site}/**': { branches: 95 },
      },
    },
  },
})
