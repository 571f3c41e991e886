// The one builder of fixtures on disk: files declared in the test, written into a folder that is gone afterwards.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Writes files (path to content) into a new folder and gives its absolute path. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-')))
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true })
  })
  // A ladder without a title is named after its folder, so the folder's name is the same in every run.
  const root = join(parent, 'ours')
  mkdirSync(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A small ladder of three levels with which nothing is wrong. */
export const threeLevels = {
  'L1.md': `# L1

### Overview

An L1 learns the trade.

### Responsibilities

#### Impact

- Finishes small tasks with help.

#### Ownership

- Tests what they ship.

### Anti-patterns

- **Silence**. Waits for days before asking.

*Next up*: [L2](L2.md)
`,
  'L2.md': `# L2

### Overview

An L2 works on their own.

### Responsibilities

#### Impact

- Finishes projects of some weeks.
- Improves the work of others in review.

#### Ownership

- Looks after one service.

### Anti-patterns

- **Polish**. Rewrites what works.

*Next up*: [L3](L3.md)
`,
  'L3.md': `# L3

### Overview

An L3 leads a team's technical work.

### Responsibilities

#### Impact

- Plans a quarter of the team's work.

#### Ownership

- Answers for the team's services.

### Anti-patterns

- **Heroics**. Keeps the hard parts to themselves.
`,
}

/** The text with one part replaced; fails where the part is not there, so that no test breaks nothing. */
export function edited(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`the fixture has no ${JSON.stringify(part)}`)
  return text.replace(part, () => by)
}
