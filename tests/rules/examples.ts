// The examples of a rule's readme: its files, what it expects to be found, and the text after fixing.
import type { Code, Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { SourceFile } from '../../src/parse/document.js'
import { parseMarkdown } from '../../src/parse/markdown.js'

/** One example of a readme. */
export interface Example {
  title: string
  /** In order, `ladder.yml` included. */
  files: SourceFile[]
  /** One line per finding, in order. */
  report: string[]
  /** Text after fixing, by path. */
  fixed: Map<string, string>
}

/** The examples under `## Examples`: each `###` starts one. */
export function readExamples(readme: string): Example[] {
  const examples: Example[] = []
  let inside = false
  for (const node of nodesOf(parseMarkdown(readme).tree)) {
    if (node.type === 'heading') {
      const title = toString(node)
      if (node.depth <= 2) inside = title === 'Examples'
      else if (node.depth === 3 && inside) examples.push({ title, files: [], report: [], fixed: new Map() })
    } else if (inside) addFence(node, examples.at(-1))
  }
  return examples
}

function nodesOf(tree: Root): (Code | Heading)[] {
  return tree.children.filter((node) => node.type === 'code' || node.type === 'heading')
}

function addFence(code: Code, example: Example | undefined): void {
  const meta = code.meta ?? ''
  const path = attribute(meta, 'file')
  const fixed = attribute(meta, 'fixed')
  if (path === undefined && fixed === undefined && meta !== 'report') return
  if (!example) throw new Error(`Line ${String(code.position?.start.line)}: a fence before the first example`)
  if (meta === 'report') example.report = code.value.split('\n').filter(Boolean)
  const text = code.value === '' ? '' : `${code.value}\n`
  if (fixed !== undefined) example.fixed.set(fixed, text)
  if (path !== undefined) example.files.push({ path, text })
}

/** `file=L1.md`, or `file="L4 - Lead.md"` where the name has spaces. */
function attribute(meta: string, name: string): string | undefined {
  const match = new RegExp(String.raw`(?:^|\s)${name}=(?:"([^"]*)"|(\S+))`, 'u').exec(meta)
  return match?.[1] ?? match?.[2]
}
