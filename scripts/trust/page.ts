// Promises and figures as docs/trust.md.
import { measured } from '../mutation/test-files.js'
import type { Branches } from './branches.js'
import { promises, type Promised } from './promises.js'
import type { Figures } from './figures.js'

/** The page. A figure that nobody measured is said to be missing. */
export function trustPage({ tests, fuzz, coverage, mutation }: Figures): string {
  const sections = Object.entries(promises).map(
    ([title, list]) =>
      `## ${title}\n\n| promise | shown by | tests |\n|---|---|---|\n${list.map((each) => row(each, tests)).join('\n')}\n`,
  )
  return `<!-- Written by \`npm run docs:trust\` from what machines measured. -->

# Trust

What is promised, and which tests would fail if a promise were broken. Every figure on this page was written by a machine:
tests by \`npm test\`, inputs by \`npm run test:fuzz\`, branches by \`npm run test:coverage\`, changes by
\`npm run test:mutation\`. What was not measured says so. How to report a weakness: [SECURITY.md](../SECURITY.md).

${sections.join('\n')}
## Inputs tried

${fuzz ? inputs(fuzz) : 'Not measured yet: `npm run test:fuzz` writes the figures.'}

## Branches of the pure core

${coverage ? branchWords(coverage) : 'Not measured yet: `npm run test:coverage` writes the figure.'}

## Small changes to the code

Each operator, condition, text and number of \`parse\`, \`lint\`, \`rules\` and \`diff\` is changed in turn, and a test
must fail. What survives is listed with the reasons in [mutation.md](mutation.md).

${Object.keys(mutation).length === 0 ? 'Not measured yet: `npm run test:mutation` writes the figures.' : changes(mutation)}
`
}

function branchWords({ covered, total, fallbacks }: Branches): string {
  const others = total - covered
  return `${String(covered)} of ${String(total)} branches run in tests: ${percent(covered, total)}. Of the other ${String(others)}, ${String(fallbacks)} are values after \`??\`, which the types ask for wherever an index is read, also where it is always there; of all branches but these, ${percent(covered, total - fallbacks)} run. What only another process or a browser runs is not counted.`
}

function row({ promise, tests }: Promised, figures: Figures['tests']): string {
  const links = tests.map((path) => `[${path.replace(/^tests\//u, '')}](../${path})`).join(', ')
  const counted = tests.flatMap((path) =>
    Object.entries(figures).flatMap(([file, figure]) =>
      file === path || file.startsWith(`${path}/`) ? [figure] : [],
    ),
  )
  const sum = (key: 'passed' | 'failed' | 'seconds'): number =>
    counted.reduce((all, each) => all + each[key], 0)
  const failed = sum('failed') > 0 ? `, ${String(sum('failed'))} failed` : ''
  const count =
    counted.length === 0
      ? 'not counted yet'
      : `${String(sum('passed'))} passed${failed}, ${sum('seconds').toFixed(1)} s`
  return `| ${promise} | ${links} | ${count} |`
}

function inputs({ seed, properties }: NonNullable<Figures['fuzz']>): string {
  const rows = properties.map(
    ({ property, runs, seconds, failed }) =>
      `| ${property} | ${String(runs)} | ${seconds.toFixed(1)} | ${failed ? '**failed**' : 'held'} |`,
  )
  const total = properties.reduce((all, { runs }) => all + runs, 0)
  return `${String(total)} inputs, from the seed ${String(seed)}.\n\n| property | inputs | seconds | |\n|---|--:|--:|---|\n${rows.join('\n')}`
}

function changes(mutation: Figures['mutation']): string {
  const folders = Object.keys(measured).map((folder) => {
    const own = Object.entries(mutation).filter(([file]) => file.startsWith(`src/${folder}/`))
    const sum = (key: 'killed' | 'survived' | 'uncovered'): number =>
      own.reduce((all, [, each]) => all + each[key], 0)
    const [killed, left] = [sum('killed'), sum('survived') + sum('uncovered')]
    return own.length === 0
      ? `| ${folder} | 0 | | | not measured |`
      : `| ${folder} | ${String(own.length)} | ${String(killed + left)} | ${String(killed)} | ${percent(killed, killed + left)} |`
  })
  return `| folder | files measured | changes | noticed | |\n|---|--:|--:|--:|--:|\n${folders.join('\n')}`
}

/** Rounded down: nothing is claimed that is not there. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`
}
