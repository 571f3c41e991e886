// Which rules fit which class of defect: the classes are those of the hand-made ground truth.

// No rule claims `scope-regression` (scope guessed from prose is never shipped), `number-conflict` or
// `stale-cross-ladder-reference`, nor spelling, grammar and word choice, which belong to other tools.
const classes: Record<string, readonly string[]> = {
  'level-missing-section': ['required-sections', 'competency-persists'],
  'dimension-gap': ['competency-persists', 'declared-count'],
  'dimension-name-drift': ['known-competency', 'section-order', 'level-index'],
  'dimension-mismatch-between-tracks': ['known-competency', 'cross-track-parity', 'declared-count'],
  'field-name-drift': ['field-label', 'markdown-slip'],
  'section-order': ['section-order'],
  'heading-level': ['heading-depth'],
  'heading-format': ['level-heading', 'markdown-slip', 'level-index'],
  'filename-format': ['file-name'],
  'list-marker': ['markdown-slip'],
  'html-block-swallows-markdown': ['markdown-slip', 'html-slip'],
  'table-shape': ['html-slip'],
  'html-unclosed': ['html-slip'],
  'broken-link': ['level-links', 'level-index'],
  'broken-anchor': ['level-links'],
  'index-incomplete': ['level-index'],
  'undefined-level': ['known-level'],
  'wrong-ladder-text': ['wrong-ladder', 'declared-count', 'no-placeholder'],
  'wrong-level-text': ['no-duplicate-expectation', 'unchanged-competency', 'own-level', 'wording-drift'],
  'wrong-dimension-text': [
    'moved-expectation',
    'no-duplicate-expectation',
    'unchanged-competency',
    'wording-drift',
  ],
  'count-mismatch': ['declared-count'],
  'number-sum': ['percent-split'],
  'number-disappears': ['quantity-order'],
  'duplicate-adjacent': [
    'unchanged-competency',
    'no-duplicate-expectation',
    'wording-drift',
    'unchanged-field',
    'distinct-level',
  ],
  'duplicate-same-level': ['no-duplicate-expectation', 'wording-drift'],
  'voice-person': ['consistent-person'],
  'voice-verb-form': ['consistent-verb-form', 'observable-verb'],
  'vague-can': ['observable-verb'],
  'terminal-punctuation': ['consistent-punctuation'],
  placeholder: ['no-placeholder'],
  'dangling-reference': ['dangling-reference'],
  grammar: ['word-slip'],
  whitespace: ['sentence-spacing', 'markdown-slip', 'consistent-punctuation'],
  'definition-drift': ['definition-drift', 'wording-drift'],
  'cross-ladder-equivalence': ['equivalent-level'],
  'section-format': ['section-format', 'markdown-slip'],
  'level-to-level wording': ['wording-drift', 'no-duplicate-expectation', 'term-variant'],
  'scale-name-drift': ['definition-drift', 'wording-drift'],
  'term-rename': ['wording-drift', 'definition-drift', 'term-variant'],
  'duplicate-wording': ['word-slip', 'wording-drift'],
  'terminology-across-levels': ['wording-drift', 'term-variant'],
  'duplicate-overlap': ['no-duplicate-expectation'],
  'wrong-level': ['no-duplicate-expectation', 'moved-expectation'],
  'superseded-duplicate': ['no-duplicate-expectation', 'wording-drift', 'term-variant'],
  'expectation-regression': ['monotonic-axes', 'cross-track-parity', 'strict-step', 'bounded-step'],
  'voice-person / table orientation': ['consistent-person', 'consistent-verb-form'],
  'level-title-drift': ['level-index', 'known-level', 'level-heading'],
}

/** Whether a finding of the rule can explain a defect of the class. */
export function fitting(defect: string, rule: string): boolean {
  return classes[defect]?.includes(rule) ?? false
}
