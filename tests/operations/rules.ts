// A program: how many operations each rule takes, by the number of ladders in a run, of levels in a ladder, and of headings
// and statements in a level. Prints a line of JSON for each.
import { parseWorkspace, type Workspace } from '../../src/ladder/workspace.js'
import type { Surroundings } from '../../src/lint/rule.js'
import { lint } from '../../src/lint/run.js'
import { activeRules } from '../../src/lint/options.js'
import type { SourceFile } from '../../src/parse/document.js'
import { rules } from '../../src/rules/index.js'
import { startCounting } from './count.js'

const counted = startCounting()
const settings = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]))
const active = activeRules(rules, 'none', settings)
const areas = ['Impact', 'Ownership', 'Craft', 'Communication']
const objects = ['plans', 'reviews', 'services', 'reports', 'meetings', 'tests', 'releases']
const verbs = ['Writes', 'Leads', 'Improves', 'Questions', 'Teaches', 'Measures', 'Plans', 'Repairs']

/** A ladder in a folder of its own: no two levels say the same, each names the next, and some text needs a look. */
function ladderFiles(folder: string, levels: number): SourceFile[] {
  return Array.from({ length: levels }, (_, index): SourceFile => {
    const level = index + 1
    const pick = (list: readonly string[], by: number): string => list[(level * by + by) % list.length] ?? ''
    const item = (area: string, by: number): string =>
      `- ${pick(verbs, by)} the ${pick(objects, by + 1)} of ${String(level)}${area.toLowerCase()} teams before they are asked for by others`
    const sections = areas.map(
      (area) => `## ${area}\n\n${[3, 5, 7].map((by) => item(area, by)).join('\n')}\n`,
    )
    const next = level < levels ? `\n*Next up*: [L${String(level + 1)}](L${String(level + 1)}.md)\n` : ''
    const text = `# L${String(level)}: Engineer ${String(level)}\n\nAn L${String(level)} is an engineer. Spends 20% on calls.\n\n${sections.join('\n')}${next}`
    return { path: `${folder}/L${String(level)}.md`, text }
  })
}

/** Three levels with the same headings, which stand in another order at the last. */
function headedFiles(headings: number): SourceFile[] {
  const titles = Array.from({ length: headings }, (_, index) => `Area ${String(index)}`)
  const [first = '', ...others] = titles
  return [titles, titles, [...others, first]].map((own, index) => ({
    path: `L${String(index + 1)}.md`,
    text: `# L${String(index + 1)}\n\n${own.map((title) => `## ${title}\n\n- Does [${title}](#area-1) ${String(index)}.\n`).join('\n')}`,
  }))
}

/** Three levels of many statements that share most words, and of which no two are the same. */
function statedFiles(statements: number): SourceFile[] {
  const said = (level: number, by: number): string =>
    `- ${verbs[(level + by) % 8] ?? ''} the ${objects[by % 7] ?? ''} of group${String(by)} teams before they are asked by others${String(level)}`
  return [1, 2, 3].map((level) => ({
    path: `L${String(level)}.md`,
    text: `# L${String(level)}\n\n## Impact\n\n${Array.from({ length: statements }, (_, by) => said(level, by)).join('\n')}\n\n## Craft\n\n- Ships.\n`,
  }))
}

function surroundingsOf({ ladders, documents }: Workspace): Surroundings {
  return {
    exists: (path) => documents.has(path),
    document: (path) => documents.get(path),
    paths: [...documents.keys()],
    ladders,
  }
}

/** Operations of each rule in a run; what several rules share is counted for the first of them. */
function countRules(files: readonly SourceFile[]): Map<string, number> {
  const workspace = parseWorkspace(files, { name: 'ours' })
  const surroundings = surroundingsOf(workspace)
  return new Map(
    active.map((one) => [
      one.rule.id,
      counted(() => {
        for (const parsed of workspace.ladders) lint(parsed, [one], surroundings)
      }),
    ]),
  )
}

function report(kind: string, sizes: readonly SourceFile[][]): void {
  const counts = sizes.map(countRules)
  for (const { id } of rules)
    console.log(JSON.stringify({ kind, name: id, counts: counts.map((count) => count.get(id) ?? 0) }))
}

const many = (count: number): SourceFile[] =>
  Array.from({ length: count }, (_, index) => ladderFiles(`ladders/job${String(index + 1)}`, 6)).flat()

// What is done once, on first use, is no part of any size.
countRules(many(2))
report('ladders', [many(15), many(30)])
report('levels', [ladderFiles('job', 40), ladderFiles('job', 80)])
report('statements', [statedFiles(450), statedFiles(900)])
report('headings', [headedFiles(300), headedFiles(600)])
