// What changesets say about a package: https://github.com/changesets/changesets.

import { defined } from '../model/defined.js'
import { largerBump } from '../diff/diff-ladders.js'
import type { Bump } from '../diff/bump.js'

/** The step that is declared, and why it is less than the changes ask for, if somebody says so. */
export interface DeclaredStep {
  step: Bump
  reason?: string
}

/**
 * The largest step that changesets declare for a package; `undefined` where none speaks of it.
 * A comment `<!-- overrule: … -->` gives the reason for a lower step than rungs computes.
 */
export function declaredStep(texts: readonly string[], packageName: string): DeclaredStep | undefined {
  let step: Bump | undefined
  let reason: string | undefined
  for (const text of texts) {
    const [, head = '', body = ''] = /^---\r?\n(.*?)\r?\n---(.*)$/su.exec(text) ?? []
    for (const line of head.split(/\r?\n/u)) {
      const [, name, declared] =
        /^["']?([^"':]+)(?:["']\s*)?:\s*["']?(major|minor|patch|none)["']?\s*$/u.exec(line) ?? []
      const own = steps.find((one) => one === declared)
      if (name !== packageName || own === undefined) continue
      step = largerBump(step ?? 'none', own)
      const [, said = '', end] = /<!--\s*overrule:(.+?)(-->|$)/su.exec(body) ?? []
      if (end && said.trim() !== '') reason ??= said.trim()
    }
  }
  return step === undefined ? undefined : { step, ...defined({ reason }) }
}

const steps: readonly Bump[] = ['major', 'minor', 'patch', 'none']
