// The prose of a level or a document as HTML, in source order; every part that a `ref` leads to stands in its place.

import { competencyTitle } from './names.js'
import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import type { Expectation, Section } from '../model/level.js'
import { resolvePointer } from '../ladder/leaves.js'
import { html, type Html } from './html.js'
import { leafHtml } from './markdown.js'
import type { ContentContext } from './content-context.js'
import { mayHoldImage } from './images.js'
import { isBlock, isExample, isExpectation, isMeta, isSection, isStatement } from './owners.js'
import { codeIn, factHtml, statementHtml } from './statement.js'

/** Sections with their headings, beginning at a depth of 2 for `h2`. */
export function sectionsHtml(sections: readonly Section[], depth: number, context: ContentContext): Html {
  return html`${sections.map((section) => sectionHtml(section, depth, context))}`
}

function sectionHtml(section: Section, depth: number, context: ContentContext): Html {
  const blocks = blocksHtml(section.blocks, depth, context)
  const title = titleOf(section, context)
  const below = sectionsHtml(section.sections, title === '' ? depth : depth + 1, context)
  if (title === '') return blocks.markup + below.markup === '' ? html`` : html`${blocks}${below}`
  const id = context.anchor(section.competency ?? section.id)
  const share = section.competency === undefined ? undefined : shareOf(section.competency, context)
  return html`<section class="part part-${section.role}" ${competencyAttribute(section)}>
    ${heading(depth, id, html`${title}${share && html` <small>${share}</small>`}`)} ${blocks}${below}
  </section> `
}

function competencyAttribute({ competency }: Section): Html | undefined {
  return competency === undefined ? undefined : html` data-competency="${competency}"`
}

/** Data names competencies by keys; people read the ladder's title. */
function titleOf(section: Section, { ladder }: ContentContext): string {
  if (section.heading !== '' || section.competency === undefined) return section.title
  return competencyTitle(ladder, section.competency)
}

function shareOf(competency: string, { root }: ContentContext): string | undefined {
  if (!('antiPatterns' in root)) return undefined
  return root.competencies.find(({ id }) => id === competency)?.share
}

/** A heading of any depth; below `h6` there is only `h6`. */
export function heading(depth: number, id: string, content: Html): Html {
  const level = Math.min(6, depth)
  return html`<h${level} id="${id}">${content}</h${level}>`
}

/** Blocks one after another. */
export function blocksHtml(blocks: readonly Block[], depth: number, context: ContentContext): Html {
  return html`${blocks.map((block) => blockHtml(block, depth, context))}`
}

function blockHtml(block: Block, depth: number, context: ContentContext): Html {
  if (block.type === 'ref') return standingRef(block.ref, depth, context)
  if ('blocks' in block) return groupHtml(block, depth, context)
  return textHtml(block, depth, context)
}

/** A part of the model that stands in the running text, not in a list. */
function standingRef(ref: string, depth: number, context: ContentContext): Html {
  const level = 'levels' in context.root ? /^\/levels\/(\d+)/u.exec(ref)?.[1] : undefined
  if (level !== undefined) return elsewhere(Number(level), context)
  const owner = resolvePointer(context.root, ref)
  if (isStatement(owner))
    return html`<div class="statement" id="${owner.id}">${refHtml(ref, depth, context, true)}</div> `
  return isMeta(owner) || isExample(owner)
    ? html`<p>${refHtml(ref, depth, context)}</p> `
    : refHtml(ref, depth, context)
}

/** A document's levels have their own pages: said once for each. */
function elsewhere(index: number, { ladder, shown, levelLink }: ContentContext): Html {
  const level = ladder.levels[index]
  if (!level || shown.has(level)) return html``
  shown.add(level)
  return html`<p>${levelLink(level)}</p> `
}

function textHtml(block: TextBlock, depth: number, { links, anchor }: ContentContext): Html {
  const { type, text, markdown } = block
  const content = text !== '' || mayHoldImage(markdown) ? leafHtml(markdown, text, links) : html``
  switch (type) {
    case 'break':
      return html`<hr /> `
    case 'comment':
    case 'definition':
    case 'front-matter':
      return html``
    case 'code':
      return html`<pre tabindex="0"><code>${codeIn(markdown)}</code></pre> `
    case 'heading':
      return heading(depth, anchor(text), html`${text}`)
    case 'navigation':
      return html`<p class="aside">${content}</p> `
    case 'summary':
    case 'paragraph':
    case 'html':
      return content.markup === '' ? html`` : html`<p>${content}</p> `
    default:
      return type satisfies never
  }
}

function groupHtml(block: GroupBlock, depth: number, context: ContentContext): Html {
  const content = (): Html => blocksHtml(block.blocks, depth, context)
  switch (block.type) {
    case 'list': {
      const items = html`${block.blocks.map((item) => itemHtml(item, depth, context))}`
      return block.ordered
        ? html`<ol>
            ${items}
          </ol> `
        : html`<ul>
            ${items}
          </ul> `
    }
    case 'item':
      return html`<ul>
        ${itemHtml(block, depth, context)}
      </ul> `
    case 'quote':
      return html`<blockquote>${content()}</blockquote> `
    case 'details': {
      const summary = block.blocks.find((part): part is TextBlock => part.type === 'summary')
      const rest = block.blocks.filter((part) => part !== summary)
      return html`<details>
        <summary>${summary?.text ?? foldTitle(rest)}</summary>
        ${blocksHtml(rest, depth, context)}
      </details> `
    }
    case 'table':
      return html`<div class="scroll" tabindex="0" role="group" aria-label="Table">
        <table>
          ${content()}
        </table>
      </div> `
    case 'row':
      return html`<tr>
        ${content()}
      </tr> `
    case 'cell':
      return cellHtml(block, depth, context)
    case 'group':
    case 'footnote':
      return html`<div>${content()}</div> `
    default:
      return block.type satisfies never
  }
}

/** A fold that its author gave no title. */
function foldTitle(blocks: readonly Block[]): string {
  const isExamples = JSON.stringify(blocks).includes('/examples/')
  return isExamples ? 'Examples' : 'More'
}

function cellHtml(block: GroupBlock, depth: number, context: ContentContext): Html {
  const tag = block.header ? 'th' : 'td'
  const columns = block.columns === undefined ? undefined : html` colspan="${block.columns}"`
  const rows = block.rows === undefined ? undefined : html` rowspan="${block.rows}"`
  return html`<${tag}${columns}${rows}>${tightHtml(block.blocks, depth, context)}</${tag}>`
}

/** An item of a list. A lone paragraph stands without `p`, as tight lists do. */
function itemHtml(item: Block, depth: number, context: ContentContext): Html {
  if (item.type === 'ref') return ownItem(item.ref, depth, context, [])
  if (!('blocks' in item) || item.type !== 'item') return html`<li>${blockHtml(item, depth, context)}</li> `
  const [first, ...rest] = item.blocks
  if (first?.type === 'ref') return ownItem(first.ref, depth, context, rest)
  return html`<li>${tightHtml(item.blocks, depth, context)}</li> `
}

function tightHtml(blocks: readonly Block[], depth: number, context: ContentContext): Html {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return blocksHtml(blocks, depth, context)
  return html`${leafHtml(first.markdown, first.text, context.links)}${rest.length > 0 && '\n'}${blocksHtml(rest, depth, context)}`
}

/** An item whose words the model owns: it has an anchor. */
function ownItem(ref: string, depth: number, context: ContentContext, rest: readonly Block[]): Html {
  const owner = resolvePointer(context.root, ref)
  const id = isStatement(owner) ? owner.id : undefined
  const attributes = id === undefined ? undefined : html` class="statement" id="${id}"`
  return html`<li${attributes}>${refHtml(ref, depth, context, true)}${blocksHtml(rest, depth, context)}</li>\n`
}

function refHtml(ref: string, depth: number, context: ContentContext, anchored = false): Html {
  const owner = resolvePointer(context.root, ref)
  if (typeof owner === 'object' && owner !== null) context.shown.add(owner)
  if (isExpectation(owner)) return expectationHtml(owner, depth, context, anchored)
  if (isStatement(owner)) return statementHtml(owner, context, anchored)
  if (isMeta(owner)) return html`<span class="fact">${factHtml(owner, context)}</span>`
  if (isExample(owner))
    return html`<span class="example">${leafHtml(owner.markdown, owner.text, context.links)}</span>`
  if (isBlock(owner)) return blockHtml(owner, depth, context)
  return isSection(owner) ? sectionHtml(owner, depth, context) : html``
}

/** An expectation with what is under it, and a link to itself. */
export function expectationHtml(
  expectation: Expectation,
  depth: number,
  context: ContentContext,
  anchored = false,
): Html {
  const below = expectation.blocks ?? []
  return html`${statementHtml(expectation, context, anchored)}${below.length > 0 && blocksHtml(below, depth, context)}`
}
