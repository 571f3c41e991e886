// `<!--lint disable next-level-->`, `enable`, `ignore`: comments that switch rules off, as remark users know them.

import { offsetsOf } from '../parse/offsets.js'
import type { Nodes, Parents } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.js'
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
  line: number
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
            line: node.position?.start.line ?? 1,
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
export function isSwitchedOff(diagnostic: Diagnostic, document: SourceDocument | undefined): boolean {
  return document !== undefined && controlFor(diagnostic, document) !== undefined
}

/** The comment that switches a diagnostic off, if one does. */
export function controlFor(diagnostic: Diagnostic, document: SourceDocument): Control | undefined {
  const offset = diagnostic.place.start.offset
  let active: Control | undefined
  for (const control of controlsOf(document)) {
    if (control.rules.length > 0 && !control.rules.includes(diagnostic.ruleId)) continue
    if (control.from > offset) continue
    if (control.action === 'disable') active = control
    else if (control.action === 'enable') active = undefined
    else if (offset < control.to) return control
  }
  return active
}
