// `<!--lint disable next-level-->`, `enable`, `ignore`: comments that switch rules off, as remark users know them.

import { offsetsOf } from '../parse/offsets.js'
import type { Nodes, Parents } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.js'
import { firstAtLeast } from '../model/first-at-least.js'
import { remembered } from '../model/remembered.js'
import type { SourceDocument } from '../parse/document.js'

/** One control comment. `rules` is empty when all rules are meant. */
export interface Control {
  action: 'disable' | 'enable' | 'ignore'
  rules: string[]
  /** Offset at which the comment starts; it ends at `from`. */
  start: number
  /** Offsets between which it holds; `enable` ends a `disable`. */
  from: number
  to: number
}

const pattern = /^<!--\s*lint\s+(disable|enable|ignore)\b([^]*?)-->$/u

/** The control comments of a document, in order. */
export const controlsOf: (document: SourceDocument) => readonly Control[] = remembered(({ tree, text }) =>
  tree && text.includes('<!--') ? read(tree, text.length) : [],
)

function read(tree: Nodes, length: number): Control[] {
  const controls: Control[] = []
  const walk = (parent: Parents): void => {
    parent.children.forEach((node, index) => {
      if (node.type === 'html') {
        const [, action, names = ''] = pattern.exec(node.value.trim()) ?? []
        const next = parent.children[index + 1]
        const { start, end } = offsetsOf(node)
        if (action === 'disable' || action === 'enable' || action === 'ignore') {
          const rules = names.split(/[\s,]/u).filter(Boolean)
          const to = action === 'ignore' ? (next ? offsetsOf(next).end : end) : length + 1
          controls.push({
            action,
            rules: rules.map(bareId),
            start,
            from: end,
            to,
          })
        }
      } else if ('children' in node) walk(node)
    })
  }
  if ('children' in tree) walk(tree)
  return controls
}

/** `remark-lint:next-level` and `rungs/next-level` mean the same rule. */
function bareId(id: string): string {
  return id.replace(/^(?:remark-lint[:-]|rungs[:/])/u, '')
}

/** Whether a comment of its document switches a diagnostic off. */
export function isSwitchedOff(
  { ruleId, place: { start } }: Diagnostic,
  document: SourceDocument | undefined,
): boolean {
  if (!document || controlsOf(document).length === 0) return false
  const { froms, states } = switchesOf(document)(ruleId)
  const state = states[firstAtLeast(froms, start.offset + 1) - 1]
  return state !== undefined && (state.isOff || start.offset < state.ignored)
}

/** What holds for a rule from a comment on, up to the next: until it is enabled, and up to an offset. */
interface State {
  isOff: boolean
  ignored: number
}

/** The offsets from which something else holds for a rule, in order, each rule asked for once. */
const switchesOf = remembered((document: SourceDocument) => {
  const known = new Map<string, { froms: number[]; states: State[] }>()
  return (ruleId: string) => {
    const switches = known.get(ruleId) ?? switchesFor(ruleId, controlsOf(document))
    known.set(ruleId, switches)
    return switches
  }
})

function switchesFor(ruleId: string, controls: readonly Control[]): { froms: number[]; states: State[] } {
  const own = controls.filter(({ rules }) => rules.length === 0 || rules.includes(ruleId))
  let state: State = { isOff: false, ignored: 0 }
  const states = own.map(({ action, to }) => {
    state =
      action === 'ignore'
        ? { ...state, ignored: Math.max(state.ignored, to) }
        : { ...state, isOff: action === 'disable' }
    return state
  })
  return { froms: own.map(({ from }) => from), states }
}
