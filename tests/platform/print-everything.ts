// A program of its own, so that a locale and a time zone can be set: runs every command that writes, and prints all of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'

const [cwd = '.'] = process.argv.slice(2)
const commands = [
  ...[
    ['lint', '--preset', 'strict', '--format', 'json'],
    ['lint', '--preset', 'strict'],
    ['lint', '--format', 'junit'],
  ],
  ...[['show'], ['show', 'İ1'], ['export', 'case'], ['export', 'markdown'], ['init', '--dry-run']],
  ...[['release', '--out', 'release'], ['site', '--out', 'site'], ['fix']],
]

const printed: Record<string, string> = {}
for (const args of commands) {
  let text = ''
  const print = (more: string): void => {
    text += more
  }
  const code = await run(args, { cwd, out: print, err: print, color: false, width: 100 })
  printed[args.join(' ')] = `${String(code)}\n${text}`
}

const written = readdirSync(cwd, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort()
  .map((path) => [path.slice(cwd.length), readFileSync(path, 'utf8')])

const world = {
  locale: new Intl.DateTimeFormat().resolvedOptions().locale,
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  sorted: ['z', 'ä'].sort((a, b) => a.localeCompare(b)),
}
process.stdout.write(JSON.stringify({ world, output: { printed, written } }))
