// Runs every rule over real ladders and compares the findings with defects that were verified by hand.
// Usage: npm run bench:precision [-- --findings [rule]] [-- --missed]

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { activeRules, type Preset } from '../src/lint/settings.js'
import { lint } from '../src/lint/run.js'
import { parseWorkspace } from '../src/ladder/workspace.js'
import { rules } from '../src/rules/index.js'
import type { Diagnostic } from '../src/model/diagnostic.js'
import type { SourceFile } from '../src/parse/document.js'
import { corpusFolder, corpusLadders, readFiles } from './corpus.js'
import { fitting } from './fitting.js'

interface Defect {
  id: string
  rule: string
  repo: string
  locations: { file: string; line: number; quote: string }[]
  note: string
}

interface Fix {
  id: string
  rule: string
  subject: string
  changes: { file: string; before: string; after: string }[]
}

type Finding = Diagnostic & { preset: string }

const [corpus, truth] = [corpusFolder(), corpusFolder('ground-truth')]
if (corpus === undefined || truth === undefined) process.exit(0)
const flag = process.argv.indexOf('--findings')

/** All rules at work: the presets as they are, the opt-in ones as warnings. */
function findingsOf(files: readonly SourceFile[], name: string): Finding[] {
  const workspace = parseWorkspace(files, { name })
  const paths = new Set(files.flatMap(({ path }) => [path, ...folders(path)]))
  const surroundings = {
    exists: (path: string) => paths.has(path.replace(/\/$/u, '')),
    document: (path: string) => workspace.documents.get(path),
    paths: [...workspace.documents.keys()],
    ladders: workspace.ladders,
  }
  const presetOf = (id: string): string => {
    const rule = rules.find((candidate) => candidate.id === id)
    return rule?.recommended ? `recommended ${rule.recommended}` : rule?.strict ? 'strict' : 'opt-in'
  }
  const active = activeRules(rules, 'strict' satisfies Preset, optIn())
  const all = [...workspace.ladders, workspace.pages].flatMap((parsed) => lint(parsed, active, surroundings))
  const seen = new Set<string>()
  return all
    .filter((finding) => {
      const key = `${finding.ruleId} ${finding.place.path} ${String(finding.place.start.offset)} ${finding.message}`
      return !seen.has(key) && seen.add(key)
    })
    .map((finding) => ({ ...finding, preset: presetOf(finding.ruleId) }))
}

function optIn(): Record<string, 'warning'> {
  return Object.fromEntries(
    rules.flatMap((rule) => (rule.recommended || rule.strict ? [] : [[rule.id, 'warning' as const]])),
  )
}

function folders(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Found: a finding of a fitting rule, or one of its related places, has a place within the lines of the defect. */
function findsDefect(finding: Finding, defect: Defect): boolean {
  if (!fitting(defect.rule, finding.ruleId)) return false
  return defect.locations.some(({ file, line }) =>
    [finding.place].some(({ path, start, end }) => path === file && start.line <= line && line <= end.line),
  )
}

const defects = JSON.parse(readFileSync(join(truth, 'defects.json'), 'utf8')) as Defect[]
const fixes = JSON.parse(readFileSync(join(truth, 'fixes.json'), 'utf8')) as Fix[]
const byRepository = new Map(
  corpusLadders(corpus).map(({ name, folder }) => [
    name.replace('__', '/'),
    findingsOf(readFiles(folder), name),
  ]),
)
const findings = [...byRepository.values()].flat()

const foundBy = new Map<string, Finding[]>()
const explains = new Set<Finding>()
for (const defect of defects) {
  const own = (byRepository.get(defect.repo) ?? []).filter((finding) => findsDefect(finding, defect))
  foundBy.set(defect.id, own)
  for (const finding of own) explains.add(finding)
}

console.log('rule                         preset               hits  explained by a known defect')
for (const { id } of rules) {
  const own = findings.filter((finding) => finding.ruleId === id)
  const known = own.filter((finding) => explains.has(finding)).length
  const preset = own[0]?.preset ?? ''
  console.log(`${id.padEnd(28)} ${preset.padEnd(20)} ${String(own.length).padStart(4)}  ${String(known)}`)
}

const covered = defects.filter((defect) => rules.some((rule) => fitting(defect.rule, rule.id)))
const found = defects.filter((defect) => (foundBy.get(defect.id) ?? []).length > 0)
const shipped = found.filter((defect) =>
  (foundBy.get(defect.id) ?? []).some(({ preset }) => preset.startsWith('recommended')),
)
console.log(`\nrecall: ${share(found.length, defects.length)} of all defects`)
console.log(`        ${share(found.length, covered.length)} of those whose class a rule covers`)
console.log(`        ${share(shipped.length, defects.length)} with the recommended preset alone`)
if (process.argv.includes('--missed')) {
  for (const defect of defects.filter((candidate) => !found.includes(candidate))) {
    const where = defect.locations.map(({ file, line }) => `${file}:${String(line)}`).join(', ')
    console.log(`  missed ${defect.id} ${defect.rule}: ${where} — ${defect.note}`)
  }
}

let seen = 0
for (const fix of fixes) {
  const [before, after] = ['before', 'after'].map((state) => {
    const files = readFiles(join(truth, 'history', fix.id, state))
    return { files, findings: findingsOf(files, fix.id) }
  })
  if (!before || !after) continue
  const mended = before.findings.filter(
    (finding) =>
      fitting(fix.rule, finding.ruleId) && touches(finding, fix) && !recurs(finding, after.findings),
  )
  if (mended.length > 0) seen++
  const by = [...new Set(mended.map(({ ruleId }) => ruleId))].join(', ')
  console.log(
    `  ${mended.length > 0 ? 'seen  ' : 'unseen'} ${fix.id} ${fix.rule}: ${fix.subject}${by ? ` (${by})` : ''}`,
  )
}
console.log(`histories seen: ${String(seen)} of ${String(fixes.length)}`)

if (flag !== -1) {
  const only = process.argv[flag + 1]
  for (const finding of findings) {
    if (only && !only.startsWith('--') && finding.ruleId !== only) continue
    const { path, start } = finding.place
    const known = explains.has(finding) ? '*' : ' '
    console.log(
      `${known} ${finding.severity} ${finding.ruleId} ${path}:${String(start.line)}:${String(start.column)} ${finding.message}`,
    )
  }
}

/** Whether a finding, or one of the places that belong to it, is in a file that the maintainers changed. */
function touches(finding: Finding, fix: Fix): boolean {
  const paths = [finding.place, ...(finding.related ?? []).map(({ place }) => place)].map(({ path }) => path)
  return fix.changes.some(({ file }) => paths.some((path) => path.endsWith(file.split('/').at(-1) ?? file)))
}

function recurs(finding: Finding, after: readonly Finding[]): boolean {
  return after.some(
    ({ ruleId, place, message }) =>
      ruleId === finding.ruleId && place.path === finding.place.path && message === finding.message,
  )
}

function share(part: number, whole: number): string {
  return `${String(part)} of ${String(whole)} (${((100 * part) / Math.max(1, whole)).toFixed(0)} %)`
}
