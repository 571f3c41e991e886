// Languages and time zones do not matter: the program prints and writes the same bytes in all of them.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { edited, folder, threeLevels } from '../ladder.js'

const program = join(import.meta.dirname, 'print-everything.ts')

// Letters that sort or change case in another way in some language: Turkish i, Swedish ä, Lithuanian dots.
const files = {
  'ladder.yml': 'title: Ingenieure\nlevels: [İ1, I2, i3]\ncompetencies: [Impact, Ownership]\n',
  'İ1.md': threeLevels['L1.md'].replaceAll('L1', 'İ1').replaceAll('L2', 'I2'),
  'I2.md': edited(threeLevels['L2.md'], 'Overview', 'Zebra').replaceAll('L2', 'I2').replaceAll('L3', 'i3'),
  'i3.md': `${threeLevels['L3.md'].replaceAll('L3', 'i3')}\n## Ändring\n\n- TITLE and title, TBD.\n`,
}

function everything(env: Record<string, string>): { world: { locale: string }; output: unknown } {
  const root = folder(files)
  const stdout = execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), program, root], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  return JSON.parse(stdout.replaceAll(root, '')) as { world: { locale: string }; output: unknown }
}

it('speaks, counts and sorts alike in Turkish at UTC+14, in Swedish at UTC-3:30 and in C at UTC', () => {
  const plain = everything({ LC_ALL: 'C', TZ: 'UTC' })
  const turkish = everything({ LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' })
  const swedish = everything({ LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', TZ: 'America/St_Johns' })
  expect(turkish.world).toMatchObject({ locale: 'tr-TR', zone: 'Pacific/Kiritimati' })
  expect(swedish.world).toMatchObject({ locale: 'sv-SE', zone: 'America/St_Johns', sorted: ['z', 'ä'] })
  expect(turkish.output).toEqual(plain.output)
  expect(swedish.output).toEqual(plain.output)
}, 300_000)
