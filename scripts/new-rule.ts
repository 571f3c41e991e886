// `npm run new-rule my-rule`: a rule that works, with docs whose examples are its tests, ready to be rewritten.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { scaffold } from './new-rule/scaffold.js'

const [id = ''] = process.argv.slice(2)
const folder = `src/rules/${id}`

if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id))
  fail('Usage: npm run new-rule <id>, in lower case with hyphens: no-empty-level')
if (existsSync(folder)) fail(`${folder} is already there.`)

mkdirSync(folder, { recursive: true })
for (const [name, text] of scaffold(id)) writeFileSync(`${folder}/${name}`, text)
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' })
console.log(`
${folder}/rule.ts      what it checks
${folder}/readme.md    why, and examples: they are the tests

Run them with: npx vitest run tests/rules/docs.test.ts`)

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
