// Measures the rules on real ladders: how much of what maintainers mend they find, and how little else they say.
// Usage: npm run bench:precision [-- --missed] [-- --findings [rule]] [-- --unjudged [rule]] [-- --write]

import { writeFileSync } from 'node:fs'
import * as prettier from 'prettier'
import { rules } from '../src/rules/index.js'
import { corpusFolder } from './corpus.js'
import { measure, recallOf, type Finding } from './measure.js'
import { page, share } from './precision-page.js'
import { readVerdicts, tally, unjudged, verdictOf, type Tally } from './verdicts.js'

const [corpus, truth] = [corpusFolder(), corpusFolder('ground-truth')]
if (corpus === undefined || truth === undefined) process.exit(0)

const verdicts = readVerdicts()
const measurement = measure(corpus, truth)
const { findings, defects, explained, histories } = measurement
const perRule = rules.map(({ id }) => ({ id, own: findings.filter(({ ruleId }) => ruleId === id) }))

console.log('rule                         standing             hits  explained  judged  true')
for (const { id, own } of perRule) {
  const { hits, judged, true: right } = tally(own, verdicts)
  const known = own.filter((finding) => explained.has(finding)).length
  const numbers = [hits, known, judged, right].map((number) => String(number).padStart(5)).join('    ')
  console.log(`${id.padEnd(28)} ${(own[0]?.standing ?? '').padEnd(20)}${numbers}`)
}

const { found, covered, recommended } = recallOf(measurement)
console.log(`\nrecall: ${share(found.length, defects.length)} of all defects`)
console.log(`        ${share(found.length, covered.length)} of those whose class a rule covers`)
console.log(`        ${share(recommended.length, defects.length)} with the recommended preset alone`)
for (const standing of ['recommended error', 'recommended warning', 'strict'] as const) {
  const own = tally(
    findings.filter((finding) => finding.standing === standing),
    verdicts,
  )
  console.log(
    `${standing}: ${share(own.true, own.judged)} of the judged true; judged ${share(own.judged, own.hits)}`,
  )
}

if (process.argv.includes('--missed')) {
  for (const defect of defects.filter((candidate) => !found.includes(candidate))) {
    const where = defect.locations.map(({ file, line }) => `${file}:${String(line)}`).join(', ')
    console.log(`  missed ${defect.id} ${defect.rule}: ${where} — ${defect.note}`)
  }
}
for (const { history, by } of histories) {
  const { id, rule, subject } = history
  console.log(
    `  ${by.length > 0 ? `seen   ${id} ${rule}` : `unseen ${id} ${rule}`}: ${subject} ${by.join(', ')}`,
  )
}
const seen = histories.filter(({ by }) => by.length > 0).length
console.log(`histories seen: ${String(seen)} of ${String(histories.length)}`)

for (const finding of selected('--findings')) {
  const { ruleId, place, severity, message } = finding
  const known = explained.has(finding) ? '*' : ' '
  const at = `${place.path}:${String(place.start.line)}:${String(place.start.column)}`
  console.log(`${known} ${severity} ${ruleId} ${at} ${message}`)
}
const open = findings.filter((finding) => !verdictOf(finding, verdicts))
for (const finding of selected('--unjudged').filter((candidate) => open.includes(candidate))) {
  console.log(JSON.stringify({ ...unjudged(finding), verdict: '', why: '', message: finding.message }))
}
const owed = open.filter(({ standing }) => standing.startsWith('recommended')).length
if (owed > 0) console.log(`${String(owed)} recommended findings have no verdict; list them with --unjudged`)

if (process.argv.includes('--write')) {
  await write('docs/precision.md', page(measurement, verdicts))
  const measured = Object.fromEntries(perRule.map(({ id, own }) => [id, shown(tally(own, verdicts))]))
  await write('docs/precision.json', JSON.stringify(measured))
}

/** The findings that a flag asks for: all, or those of the rule that follows it. */
function selected(flag: string): Finding[] {
  const at = process.argv.indexOf(flag)
  if (at === -1) return []
  const only = process.argv[at + 1]
  return findings.filter(({ ruleId }) => !only || only.startsWith('--') || ruleId === only)
}

/** What was not judged is left out: a zero would read as a result. */
function shown({ hits, judged, true: right }: Tally): Partial<Tally> {
  return judged > 0 || hits === 0 ? { hits, judged, true: right } : { hits }
}

async function write(path: string, text: string): Promise<void> {
  const options = await prettier.resolveConfig(path)
  writeFileSync(path, await prettier.format(text, { ...options, filepath: path }))
}
