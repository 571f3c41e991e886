// Runs every check in order, keeps counting after a failure, and ends with one line: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

interface Count {
  passed: number
  failed: number
}

const report = '.cache/vitest.json'

const steps: { title: string; command: string; count?: (ok: boolean) => Count }[] = [
  { title: 'format', command: 'prettier --check .' },
  { title: 'lint', command: 'eslint .' },
  { title: 'types', command: 'tsc -p tsconfig.json' },
  { title: 'types of the pure core', command: 'tsc -p tsconfig.core.json' },
  { title: 'types of the page’s script', command: 'tsc -p browser/tsconfig.json' },
  { title: 'generated files', command: 'npm run --silent generate:check' },
  { title: 'regular expressions', command: 'tsx scripts/regular-expressions.ts' },
  { title: 'build', command: 'npm run --silent build' },
  {
    title: 'tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
    count: countTests,
  },
  { title: 'unused code and dependencies', command: 'knip' },
  { title: 'package', command: 'publint' },
  // It packs what was built above: `prepack` need not build it again.
  { title: 'types of the package', command: 'npm run --silent --ignore-scripts attw' },
]

rmSync(report, { force: true })
mkdirSync('.cache', { recursive: true })

const total: Count = { passed: 0, failed: 0 }
const broken: string[] = []

for (const { title, command, count = one } of steps) {
  console.log(`\n── ${title} ── ${command}\n`)
  // npm puts node_modules/.bin on the PATH.
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  const { passed, failed } = count(status === 0)
  total.passed += passed
  total.failed += failed
  if (failed > 0) broken.push(title)
}

if (broken.length > 0) console.log(`\nfailed: ${broken.join(' · ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function one(ok: boolean): Count {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** The tests themselves; a run that fails with no failed test (an import error, a type error) counts as one failure. */
function countTests(ok: boolean): Count {
  let count: Count
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    count = { passed: json.numPassedTests, failed: json.numFailedTests }
  } catch {
    return one(false)
  }
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count
}
