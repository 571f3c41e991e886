// A program: how many operations it takes to compare, release and show a ladder, by the number of its levels and by that
// of statements in a level. Prints a line of JSON for each.
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { withCopies } from '../../src/lint/copies.js'
import { activeRules } from '../../src/lint/options.js'
import { lint } from '../../src/lint/run.js'
import type { Ladder } from '../../src/model/ladder.js'
import { keepIds } from '../../src/release/keep-ids.js'
import { planRelease } from '../../src/release/plan.js'
import { registryOf } from '../../src/release/registry.js'
import { rules } from '../../src/rules/index.js'
import { renderSite } from '../../src/site/render-site.js'
import { startCounting } from './count.js'

const counted = startCounting()
const areas = ['Impact', 'Ownership', 'Craft']
const words = 'leads reviews designs of the team and services with every change on time plans tests'.split(
  ' ',
)

/** A ladder of which no two statements are alike, unless the verb is all that tells them apart from another ladder's. */
function ladderOf(verb: string, levels: number, statements: number): Ladder {
  const files = Array.from({ length: levels }, (_, rank) => {
    const item = (area: string, n: number): string => {
      const start = (n * 5 + rank) % words.length
      return `- ${verb} ${words.slice(start, start + 6).join(' ')} ${area} of ${String(rank)}x${String(n)}`
    }
    const sections = areas.map(
      (area) => `## ${area}\n\n${Array.from({ length: statements }, (_x, n) => item(area, n)).join('\n')}\n`,
    )
    return {
      path: `L${String(rank + 1)}.md`,
      text: `# L${String(rank + 1)}: Engineer\n\n${sections.join('\n')}`,
    }
  })
  return parseLadder(files, { name: 'ours' }).ladder
}

const acts: Record<string, (ladder: Ladder, reworded: Ladder) => void> = {
  'compare equals': (ladder) => diffLadders(ladder, structuredClone(ladder)),
  'compare where all was reworded': (ladder, reworded) => diffLadders(ladder, reworded),
  'keep ids': (ladder) => keepIds(structuredClone(ladder), registryOf(ladder)),
  release: (ladder) => planRelease(ladder, { version: '1.0.0' }),
  site: (ladder) => renderSite(ladder),
}

const sizes: Record<string, [levels: number, statements: number][]> = {
  levels: [
    [8, 4],
    [16, 4],
  ],
  statements: [
    [4, 30],
    [4, 60],
  ],
}

for (const [name, act] of Object.entries(acts)) {
  // What is done once, on first use, is no part of any size.
  act(ladderOf('Does', 3, 3), ladderOf('Undertakes', 3, 3))
  for (const [kind, list] of Object.entries(sizes)) {
    const counts = list.map(([levels, statements]) => {
      const [ladder, reworded] = [
        ladderOf('Does', levels, statements),
        ladderOf('Undertakes', levels, statements),
      ]
      return counted(() => {
        act(ladder, reworded)
      })
    })
    console.log(JSON.stringify({ kind, name, counts }))
  }
}

// Above as many pairs as a person would compare, only those that are named are pairs.
const large = [250, 500].map((statements) => {
  const ladder = ladderOf('Does', 2, statements)
  return counted(() => {
    renderSite(ladder)
  })
})
console.log(JSON.stringify({ kind: 'statements', name: 'show many', counts: large }))

// A long line with a finding at every other word: each names the others, and none looks at the whole line again.
const rule = rules.filter(({ id }) => id === 'word-slip')
const findings = [200, 400].map((count) => {
  const file = { path: 'L1.md', text: `# L1\n\n- ${'word '.repeat(count * 2)}\n` }
  const { ladders, documents } = parseWorkspace([file], { name: 'ours' })
  const surroundings = { exists: () => true, document: () => undefined, paths: ['L1.md'], ladders }
  const active = activeRules(rule, 'none', { 'word-slip': 'warning' })
  const found = ladders.flatMap((parsed) => lint(parsed, active, surroundings))
  if (found.length < count - 1) throw new Error('the rule found too little')
  return counted(() => {
    withCopies(found, (path) => documents.get(path))
  })
})
console.log(JSON.stringify({ kind: 'findings', name: 'name copies', counts: findings }))

// A level, and a comment that switches a rule off, are found by where they start, and not by a look at each of them.
const commented = [200, 400].map((count) => {
  const one = (_: unknown, rank: number): string =>
    `## L${String(rank + 1)}\n\n<!--lint ignore word-slip-->\n\nShips the the ${String(rank)}.\n\nPlans the the ${String(rank)}.\n`
  const file = { path: 'ladder.md', text: `# Ladder\n\n${Array.from({ length: count }, one).join('\n')}` }
  const { ladders } = parseWorkspace([file], { name: 'ours' })
  const surroundings = { exists: () => true, document: () => undefined, paths: ['ladder.md'], ladders }
  const active = activeRules(rule, 'none', { 'word-slip': 'warning' })
  return counted(() => {
    const found = ladders.flatMap((parsed) => lint(parsed, active, surroundings))
    if (found.length !== count) throw new Error(`${String(found.length)} findings`)
  })
})
console.log(JSON.stringify({ kind: 'comments', name: 'heed comments', counts: commented }))

// A page finds its ladder by where it is and where it leads, and not by a look at every document of every ladder.
const inFolders = [200, 400].map((count) => {
  const folders = Array.from({ length: count }, (_, index) => `team${String(index)}`)
  const files = [
    { path: 'README.md', text: `# Ladders\n\n${folders.map((team) => `- [${team}](${team})`).join('\n')}\n` },
    ...folders.flatMap((team) => [
      ...['L1', 'L2'].map((code) => ({ path: `${team}/${code}.md`, text: `# ${code}\n\n- Ships.\n` })),
      { path: `notes/${team}.md`, text: `# Notes\n\nOf [the first](../${team}/L1.md).\n` },
    ]),
  ]
  return counted(() => {
    if (parseWorkspace(files).ladders.length !== count) throw new Error('ladders are not as expected')
  })
})
console.log(JSON.stringify({ kind: 'folders', name: 'read ladders in folders', counts: inFolders }))

// Each level that is declared is found by its names, and not by a look at every level.
const declared = [40, 80].map((count) => {
  const levels = Array.from({ length: count }, (_, rank) => ({
    id: `L${String(rank + 1)}`,
    title: `Title ${String(rank)}`,
  }))
  const files = levels.map(({ id, title }) => ({ path: `${id}.md`, text: `# ${title}\n\n- Ships.\n` }))
  return counted(() => parseLadder(files, { name: 'ours', declaration: { levels } }))
})
console.log(JSON.stringify({ kind: 'levels', name: 'read as declared', counts: declared }))
