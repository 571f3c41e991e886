// Runs every rule over real ladders, and says which findings a defect that was verified by hand explains.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { activeRules } from '../src/lint/options.js'
import type { Preset } from '../src/lint/settings.js'
import { lint } from '../src/lint/run.js'
import { parseWorkspace } from '../src/ladder/workspace.js'
import { rules } from '../src/rules/index.js'
import type { Diagnostic } from '../src/model/diagnostic.js'
import type { SourceFile } from '../src/parse/document.js'
import { corpusLadders, readFiles } from './corpus.js'
import { fitting } from './fitting.js'

export interface Defect {
  id: string
  rule: string
  repo: string
  locations: { file: string; line: number; quote: string }[]
  note: string
}

export interface History {
  id: string
  rule: string
  subject: string
  changes: { file: string; before: string; after: string }[]
}

/** How sure the tool is of what a rule says: decided by its preset. */
export type Standing = 'recommended error' | 'recommended warning' | 'recommended info' | 'strict' | 'opt-in'

/** A finding in a ladder of the corpus; `words` is the text that it is about, as it stands there. */
export type Finding = Diagnostic & { repo: string; standing: Standing; words: string }

export interface SeenHistory {
  history: History
  by: string[]
}

export interface Measurement {
  findings: Finding[]
  defects: Defect[]
  /** The findings of each defect by its id. */
  foundBy: Map<string, Finding[]>
  explained: Set<Finding>
  histories: SeenHistory[]
}

export function measure(corpus: string, truth: string): Measurement {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(truth, name), 'utf8'))
  const defects = read('defects.json') as Defect[]
  const histories = read('fixes.json') as History[]
  const findings = corpusLadders(corpus).flatMap(({ name, folder }) =>
    findingsOf(readFiles(folder), name.replace('__', '/')),
  )
  const foundBy = new Map(
    defects.map((defect) => [defect.id, findings.filter((finding) => finds(finding, defect))]),
  )
  return {
    findings,
    defects,
    foundBy,
    explained: new Set([...foundBy.values()].flat()),
    histories: histories.map((history) => ({ history, by: rulesThatSee(history, truth) })),
  }
}

/** Known defects: those that are found, those of a class that a rule covers, and those that the recommended preset finds alone. */
export function recallOf({
  defects,
  foundBy,
}: Measurement): Record<'found' | 'covered' | 'recommended', Defect[]> {
  const found = defects.filter(({ id }) => foundBy.get(id)?.length)
  return {
    found,
    covered: defects.filter((defect) => rules.some(({ id }) => fitting(defect.rule, id))),
    recommended: found.filter(({ id }) =>
      foundBy.get(id)?.some(({ standing }) => standing.startsWith('recommended')),
    ),
  }
}

/** All rules at work: the presets as they are, the opt-in ones as warnings. */
function findingsOf(files: readonly SourceFile[], repo: string): Finding[] {
  const workspace = parseWorkspace(files, { name: repo })
  const paths = new Set(files.flatMap(({ path }) => [path, ...folders(path)]))
  const surroundings = {
    exists: (path: string) => paths.has(path.replace(/\/$/u, '')),
    document: (path: string) => workspace.documents.get(path),
    paths: [...workspace.documents.keys()],
    ladders: workspace.ladders,
  }
  const active = activeRules(rules, 'strict' satisfies Preset, optIn())
  const seen = new Set<string>()
  return [...workspace.ladders, workspace.pages]
    .flatMap((parsed) => lint(parsed, active, surroundings))
    .filter(({ ruleId, place, message }) => {
      const key = `${ruleId} ${place.path} ${String(place.start.offset)} ${message}`
      return !seen.has(key) && seen.add(key)
    })
    .map((finding) => {
      const { path, start, end } = finding.place
      const text = workspace.documents.get(path)?.text ?? ''
      return {
        ...finding,
        repo,
        standing: standingOf(finding),
        words: text.slice(start.offset, end.offset) || text.slice(start.offset).split('\n', 1).join(''),
      }
    })
}

function standingOf({ ruleId, severity }: Diagnostic): Standing {
  const rule = rules.find(({ id }) => id === ruleId)
  if (rule?.recommended) return `recommended ${severity}`
  return rule?.strict ? 'strict' : 'opt-in'
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

/** Found: a finding of a fitting rule has its place on a line of the defect. */
function finds({ ruleId, repo, place }: Finding, defect: Defect): boolean {
  return (
    repo === defect.repo &&
    fitting(defect.rule, ruleId) &&
    defect.locations.some(
      ({ file, line }) => place.path === file && place.start.line <= line && line <= place.end.line,
    )
  )
}

/** The rules that report what maintainers mended before they did, and no longer after. */
function rulesThatSee(history: History, truth: string): string[] {
  const at = (state: string): Finding[] =>
    findingsOf(readFiles(join(truth, 'history', history.id, state)), history.id)
  const after = at('after')
  const mended = at('before').filter(
    (finding) =>
      fitting(history.rule, finding.ruleId) && touches(finding, history) && !recurs(finding, after),
  )
  return [...new Set(mended.map(({ ruleId }) => ruleId))]
}

/** Whether a finding, or one of the places that belong to it, is in a file that the maintainers changed. */
function touches(finding: Finding, { changes }: History): boolean {
  const paths = [finding.place, ...(finding.related ?? []).map(({ place }) => place)].map(({ path }) => path)
  return changes.some(({ file }) => paths.some((path) => path.endsWith(file.split('/').at(-1) ?? file)))
}

function recurs(finding: Finding, after: readonly Finding[]): boolean {
  return after.some(
    ({ ruleId, place, message }) =>
      ruleId === finding.ruleId && place.path === finding.place.path && message === finding.message,
  )
}
