import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')
const ladders = 200

it.skipIf(process.platform === 'win32')(
  'checks every one of 600 files where 256 may be open at a time',
  () => {
    const files = Array.from({ length: ladders }, (_, index) =>
      Object.entries(threeLevels).map(([name, text]) => [`ladder-${String(index)}/${name}`, text] as const),
    )
    const cwd = folder(Object.fromEntries(files.flat()))
    const command = 'ulimit -n 256 && exec "$0" "$@"'
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', command, process.execPath, '--import', tsx, program, 'lint', '--format', 'json'],
      { cwd, encoding: 'utf8', maxBuffer: 100_000_000 },
    )
    expect(stderr).not.toContain('EMFILE')
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { ladders, levels: ladders * 3, files: ladders * 3 },
    })
  },
  60_000,
)
