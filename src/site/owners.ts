// What a `ref` leads to, told apart by its shape.

import type { Block } from '../model/block.js'
import type { AntiPattern, Example, Expectation, Meta, Section } from '../model/level.js'

/** An expectation or an anti-pattern. */
export function isStatement(owner: unknown): owner is Expectation | AntiPattern {
  return (
    typeof owner === 'object' && owner !== null && 'id' in owner && 'text' in owner && 'markdown' in owner
  )
}

/** An expectation. */
export function isExpectation(owner: unknown): owner is Expectation {
  return isStatement(owner) && 'hash' in owner
}

/** A labelled fact. */
export function isMeta(owner: unknown): owner is Meta {
  return typeof owner === 'object' && owner !== null && 'label' in owner && 'value' in owner
}

/** An illustration. */
export function isExample(owner: unknown): owner is Example {
  return (
    typeof owner === 'object' &&
    owner !== null &&
    'text' in owner &&
    'markdown' in owner &&
    !('type' in owner)
  )
}

/** A section with its heading. */
export function isSection(owner: unknown): owner is Section {
  return typeof owner === 'object' && owner !== null && 'depth' in owner
}

/** A block of text. */
export function isBlock(owner: unknown): owner is Block {
  return typeof owner === 'object' && owner !== null && 'type' in owner
}
