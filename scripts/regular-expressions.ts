// Checks every regular expression in the sources: none may take exponential time, or the cube of a text's length or more.
// The square is allowed: what is matched is a line or a paragraph. Verdicts are kept beside this file, so that only new
// expressions take time; `--write` judges those, and again those that were not known in time, and keeps the verdicts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import ts from 'typescript'

const kept = 'scripts/regular-expressions.json'
const isWriting = process.argv.includes('--write')
const timeout = isWriting ? 10_000 : 2000

const all = ['linear', 'square', 'cube or worse', 'exponential', 'not known in time'] as const
type Verdict = (typeof all)[number]

const known = new Map(Object.entries(JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Verdict>))
const found = new Map<string, string>()
for (const folder of ['src', 'browser'])
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts')) collect(`${folder}/${path.replaceAll('\\', '/')}`)

const verdicts = new Map<string, Verdict>()
let judged = 0
for (const literal of [...found.keys()].sort())
  verdicts.set(literal, knownVerdict(literal) ?? (await judge(literal)))
if (isWriting) writeFileSync(kept, `${JSON.stringify(Object.fromEntries(verdicts), undefined, 2)}\n`)

const tally = all.map(
  (wanted) => `${String([...verdicts.values()].filter((each) => each === wanted).length)} ${wanted}`,
)
console.log(`${String(found.size)} regular expressions, ${String(judged)} of them new: ${tally.join(', ')}`)
const bad = [...verdicts].filter(([, verdict]) => verdict === 'cube or worse' || verdict === 'exponential')
for (const [literal, verdict] of bad) console.log(`${found.get(literal) ?? ''}: ${literal} is ${verdict}`)
process.exit(bad.length > 0 ? 1 : 0)

function collect(path: string): void {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.set(node.text, `${path}:${String(line + 1)}`)
    }
    ts.forEachChild(node, look)
  }
  look(source)
}

/** A verdict that was kept; one that is no answer is asked for again when there is time. */
function knownVerdict(literal: string): Verdict | undefined {
  const verdict = known.get(literal)
  return isWriting && verdict !== 'linear' && verdict !== 'square' ? undefined : verdict
}

async function judge(literal: string): Promise<Verdict> {
  judged++
  const end = literal.lastIndexOf('/')
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)]
  const verdict = await verdictOn(source, flags)
  // Up to its bound, `{1,300}` grows like a power, and is taken for one. Without a bound it tries no less.
  const unbounded = source.replace(/\{\d+,\d{2,}\}/gu, '*')
  return verdict === 'cube or worse' && unbounded !== source ? verdictOn(unbounded, flags) : verdict
}

async function verdictOn(source: string, flags: string): Promise<Verdict> {
  const result = await check(source, flags, { timeout })
  if (result.status === 'safe') return 'linear'
  if (result.status === 'unknown') return 'not known in time'
  const { complexity } = result
  if (complexity.type === 'exponential') return 'exponential'
  return complexity.degree > 2 ? 'cube or worse' : 'square'
}
