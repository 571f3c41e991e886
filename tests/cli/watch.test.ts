import { spawn, type ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')

let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

it('checks again after every change, and ends with the last exit code', async () => {
  const cwd = folder(threeLevels)
  child = spawn(process.execPath, ['--import', tsx, program, 'lint', '--watch', '--format', 'json'], { cwd })
  const looks: string[] = []
  let text = ''
  child.stdout?.setEncoding('utf8').on('data', (more: string) => (text += more))
  const look = (): Promise<string> =>
    new Promise((resolve) => {
      child?.stderr?.once('data', () => {
        looks.push(text)
        text = ''
        resolve(looks.at(-1) ?? '')
      })
    })
  expect(JSON.parse(await look())).toMatchObject({ summary: { errors: 0 } })
  const again = look()
  writeFileSync(join(cwd, 'L2.md'), '# L2\n\n## Overview\n\nText.\n\n[Next](nowhere.md)\n')
  const found = JSON.parse(await again) as { summary: { errors: number } }
  expect(found.summary.errors).toBeGreaterThan(0)
  const code = new Promise((resolve) => child?.on('exit', resolve))
  child.kill('SIGINT')
  expect(await code).toBe(1)
})

it('mends nothing while it watches', async () => {
  const cwd = folder(threeLevels)
  const { code, stderr } = await rungs(cwd, 'lint', '--watch', '--fix')
  expect(stderr).toContain('Unexpected `--fix` together with `--watch`')
  expect(code).toBe(2)
})
