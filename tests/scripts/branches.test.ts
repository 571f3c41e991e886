// Which branches run, from the report of a coverage run.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { branches } from '../../scripts/trust/branches.js'
import { folder } from '../ladder.js'

it('counts those of the pure core, and of those that do not run the values after `??`', () => {
  const text = "const a = b ?? 'none'\nconst c = d ??\n  (e || f)\nif (a) c()\n"
  const root = folder({ 'src/lint/run.ts': text, 'src/cli/run.ts': text })
  const branch = (type: string, starts: [line: number, column: number][], counts: number[]) => ({
    map: { type, locations: starts.map(([line, column]) => ({ start: { line, column }, end: {} })) },
    counts,
  })
  const found = [
    branch(
      'binary-expr',
      [
        [1, 10],
        [1, 15],
      ],
      [3, 0],
    ),
    branch(
      'binary-expr',
      [
        [2, 10],
        [3, 3],
      ],
      [3, 0],
    ),
    branch(
      'binary-expr',
      [
        [3, 3],
        [3, 8],
      ],
      [0, 0],
    ),
    branch('if', [[4, 0]], [2]),
    { map: { type: 'if', locations: [{ start: {}, end: {} }] }, counts: [0] },
  ]
  const report = {
    branchMap: Object.fromEntries(found.map(({ map }, id) => [id, map])),
    b: Object.fromEntries(found.map(({ counts }, id) => [id, counts])),
  }
  const files = { [join(root, 'src/lint/run.ts')]: report, [join(root, 'src/cli/run.ts')]: report }
  const written = folder({ 'coverage.json': JSON.stringify(files) })
  expect(branches(join(written, 'coverage.json'))).toEqual({ covered: 3, total: 8, fallbacks: 3 })
  expect(branches(join(written, 'absent.json'))).toBeUndefined()
})
