// Checks every regular expression in the sources: none may take exponential time, or the cube of a text's length or more.
// What was checked once is remembered in .cache, so that only new ones take time.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import ts from 'typescript'

const cache = '.cache/regular-expressions.json'
const timeout = 2000

type Verdict = 'linear' | 'square' | 'cube or worse' | 'exponential' | 'not known in time'

const known = new Map<string, Verdict>(Object.entries(readCache()))
const found = new Map<string, string>()
for (const folder of ['src', 'browser'])
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts')) collect(`${folder}/${path}`)

const verdicts = new Map<string, Verdict>()
for (const literal of found.keys()) verdicts.set(literal, known.get(literal) ?? (await verdictOn(literal)))
mkdirSync('.cache', { recursive: true })
writeFileSync(cache, `${JSON.stringify(Object.fromEntries(verdicts), undefined, 1)}\n`)

const tally = (wanted: Verdict): string =>
  `${String([...verdicts.values()].filter((verdict) => verdict === wanted).length)} ${wanted}`
const all: Verdict[] = ['linear', 'square', 'cube or worse', 'exponential', 'not known in time']
console.log(`${String(found.size)} regular expressions: ${all.map(tally).join(', ')}`)
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

async function verdictOn(literal: string): Promise<Verdict> {
  const end = literal.lastIndexOf('/')
  const result = await check(literal.slice(1, end), literal.slice(end + 1), { timeout })
  if (result.status === 'safe') return 'linear'
  if (result.status === 'unknown') return 'not known in time'
  const { complexity } = result
  if (complexity.type === 'exponential') return 'exponential'
  return complexity.degree > 2 ? 'cube or worse' : 'square'
}

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(cache, 'utf8')) as Record<string, Verdict>
  } catch {
    return {}
  }
}
