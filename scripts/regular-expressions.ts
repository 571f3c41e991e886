// Checks every regular expression in the sources, and those that are put together while the bundled ladder is linted: the
// time that each takes must grow with the text, and never with its square. One whose verdict is not known in time is as
// bad. Those found linear are kept beside this file, so that only new ones take time; `--write` keeps what was found.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { check } from 'recheck'
import ts from 'typescript'

const kept = 'scripts/regular-expressions.json'

const known = new Set(JSON.parse(readFileSync(kept, 'utf8')) as string[])
const found = new Map<string, string>()
for (const folder of ['src', 'browser'])
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts')) collect(`${folder}/${path.replaceAll('\\', '/')}`)
await collectBuilt()

const bad = new Map<string, string>()
const literals = [...found.keys()].sort()
for (const literal of literals) {
  const verdict = known.has(literal) ? 'linear' : await verdictOn(literal)
  if (verdict !== 'linear') bad.set(literal, verdict)
}
const linear = literals.filter((literal) => !bad.has(literal))
if (process.argv.includes('--write')) writeFileSync(kept, `${JSON.stringify(linear, undefined, 2)}\n`)

const fresh = literals.filter((literal) => !known.has(literal)).length
console.log(
  `${String(found.size)} regular expressions, ${String(fresh)} of them new: ${String(linear.length)} linear`,
)
for (const [literal, verdict] of bad) console.log(`${found.get(literal) ?? ''}: ${literal} is ${verdict}`)
process.exit(bad.size > 0 ? 1 : 0)

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

/** Those that no literal shows: they are caught where they are made. */
async function collectBuilt(): Promise<void> {
  const folder = process.cwd().replaceAll('\\', '/')
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, args, self) {
      const made = Reflect.construct(target, args, self) as RegExp
      // The second line is this function, and the third whoever called it.
      const line = new Error().stack?.split('\n')[2]?.replaceAll('\\', '/') ?? ''
      const path = line.split(`${folder}/src/`)[1]
      if (path !== undefined) found.set(String(made), `src/${path.replace(/:\d+\)?$/u, '')}`)
      return made
    },
  })
  const [{ lintLadder }, { rules }] = await Promise.all([
    import('../src/index.js'),
    import('../src/rules/index.js'),
  ])
  await lintLadder('ladders', { rules: Object.fromEntries(rules.map(({ id }) => [id, 'error'])) })
}

async function verdictOn(literal: string): Promise<string> {
  const end = literal.lastIndexOf('/')
  // Where the checker can only try texts, it suspects looks behind that end at once; on the real engine those are quick.
  const patience = { timeout: 30_000, recallTimeout: 500 }
  const result = await check(literal.slice(1, end), literal.slice(end + 1), patience)
  if (result.status === 'safe') return 'linear'
  if (result.status === 'unknown') return 'not known in time'
  return `${result.complexity.summary} on ${result.attack.pattern}`
}
