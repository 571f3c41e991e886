// action.yml and .pre-commit-hooks.yaml, run as GitHub and pre-commit run them.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { edited, folder, threeLevels } from '../ladder.js'

interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { steps: [{ run: string; env: Record<string, string> }] }
}

const repository = fileURLToPath(new URL('../..', import.meta.url))
const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as Action
const [hook] = parse(readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8')) as [{ entry: string }]
const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }

const main = join(repository, 'src/cli/main.ts')
const tsx = pathToFileURL(join(repository, 'node_modules/tsx/dist/loader.mjs')).href

/** A project that has rungs installed: the sources, started as its bin is. */
const installed = {
  'package.json': '{ "private": true }',
  'node_modules/rungs/package.json': '{ "name": "rungs", "version": "0.0.0", "bin": "./cli.js" }',
  'node_modules/.bin/rungs': `#!/bin/sh\nexec "${process.execPath}" --import "${tsx}" "${main}" "$@"\n`,
}

const skipping = edited(threeLevels['L1.md'], '[L2](L2.md)', '[L3](L3.md)')

interface Ran {
  code: number | null
  log: string
  summary: string
}

/** Runs a command as a step of a job does: bash as GitHub calls it, in the workspace, with the job's variables. */
function step(workspace: string, command: string, variables: Record<string, string>): Ran {
  for (const program of ['node_modules/.bin/rungs', 'bin/npx']) {
    if (existsSync(join(workspace, program))) chmodSync(join(workspace, program), 0o755)
  }
  const summary = join(workspace, '.summary')
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', command],
    {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: `${join(workspace, 'bin')}:${process.env['PATH'] ?? ''}`,
        HOME: process.env['HOME'] ?? workspace,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: repository,
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: summary,
        ...variables,
      },
    },
  )
  return {
    code: status,
    log: stdout + stderr,
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  }
}

/** Runs the action with inputs. */
function use(workspace: string, given: Record<string, string> = {}): Ran {
  const [{ run, env }] = action.runs.steps
  const variables = Object.entries(env).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(expression)?.[1] ?? ''
    return [name, given[input] ?? action.inputs[input]?.default ?? `no input ${input}`]
  })
  return step(workspace, run, Object.fromEntries(variables) as Record<string, string>)
}

describe('the action', () => {
  it('puts findings into the log as annotations and into the summary, and fails', () => {
    const { code, log, summary } = use(folder({ ...threeLevels, ...installed, 'L1.md': skipping }))
    expect(log).toContain(
      '::error file=L1.md,line=21,endLine=21,col=12,title=rungs/next-level::Unexpected link',
    )
    expect(summary).toMatch(/^## rungs: ✖ 1 error in 3 levels/u)
    expect(summary).toContain('| ✖ error | 21 | Unexpected link from `L1` to `L3`')
    expect(code).toBe(1)
  })

  it('succeeds where nothing is to be mended', () => {
    const { code, summary } = use(folder({ ...threeLevels, ...installed }))
    expect(summary).toBe('## rungs: ✔ Nothing to mend in 3 levels\n')
    expect(code).toBe(0)
  })

  it('takes a path with spaces, which is no command', () => {
    const inFolder = Object.entries({ ...threeLevels, 'L1.md': skipping }).map(([path, text]) => [
      `our ladder; exit 0/${path}`,
      text,
    ])
    const root = folder({ ...installed, ...(Object.fromEntries(inFolder) as typeof threeLevels) })
    const { code, log } = use(root, { path: 'our ladder; exit 0' })
    expect(log).toContain('::error file=our ladder; exit 0/L1.md,line=21')
    expect(code).toBe(1)
  })

  it('hands its inputs on', () => {
    const root = folder({ ...installed, 'bin/npx': '#!/bin/sh\nprintf "[%s]" "$@"\n' })
    const given = {
      path: 'ladder',
      preset: 'strict',
      format: 'sarif',
      'output-file': 'rungs.sarif',
      'max-warnings': '0',
      since: 'origin/main',
      version: '1.2.3',
    }
    expect(Object.keys(given).sort()).toEqual(Object.keys(action.inputs).sort())
    expect(use(root, given).log).toBe(
      '[--yes][rungs@1.2.3][lint][--preset][strict][--format][sarif][--output-file][rungs.sarif][--max-warnings][0][--since][origin/main][--][ladder]',
    )
  })

  it('is told of in full by docs/ci.md', () => {
    const page = readFileSync(join(repository, 'docs/ci.md'), 'utf8')
    const told = [...page.matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, input]) => input)
    expect(told.sort()).toEqual(Object.keys(action.inputs).sort())
  })

  it('runs the version that it came with where the project has none', () => {
    const root = folder({ 'bin/npx': '#!/bin/sh\nprintf "[%s]" "$@"\n' })
    expect(use(root).log).toBe(`[--yes][rungs@${version}][lint][--format][github][--][.]`)
  })
})

describe('the pre-commit hook', () => {
  it('checks the whole ladder, and prints for people', () => {
    const { code, log, summary } = step(
      folder({ ...threeLevels, ...installed, 'L1.md': skipping }),
      `"$GITHUB_ACTION_PATH/${hook.entry}" --max-warnings 0`,
      {},
    )
    expect(log).toContain('error[next-level]: Unexpected link from `L1` to `L3`')
    expect({ code, summary }).toEqual({ code: 1, summary: '' })
  })
})
