// Which rules fit which class of defect: the classes are those of the hand-made ground truth.

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
  'stale-cross-ladder-reference': ['own-level', 'known-level', 'wrong-ladder'],
  'wrong-ladder-text': ['wrong-ladder', 'declared-count', 'no-placeholder'],
  'wrong-level-text': ['no-duplicate-expectation', 'unchanged-competency', 'own-level', 'wording-drift'],
  'wrong-dimension-text': ['no-duplicate-expectation', 'unchanged-competency', 'wording-drift'],
  'count-mismatch': ['declared-count'],
  'number-sum': ['percent-split'],
  'number-conflict': ['quantity-order', 'definition-drift'],
  'number-disappears': ['quantity-order'],
  'duplicate-adjacent': [
    'unchanged-competency',
    'no-duplicate-expectation',
    'wording-drift',
    'unchanged-field',
    'distinct-level',
  ],
  'duplicate-same-level': ['no-duplicate-expectation', 'wording-drift'],
  'scope-regression': ['monotonic-axes', 'quantity-order', 'wording-drift', 'no-duplicate-expectation'],
  'voice-person': ['consistent-person'],
  'voice-verb-form': ['consistent-verb-form', 'observable-verb'],
  'vague-can': ['observable-verb'],
  'terminal-punctuation': ['consistent-punctuation'],
  placeholder: ['no-placeholder'],
  'dangling-reference': ['dangling-reference'],
  whitespace: ['sentence-spacing', 'markdown-slip', 'consistent-punctuation'],
  'definition-drift': ['definition-drift', 'wording-drift'],
}

/** Whether a finding of the rule can explain a defect of the class. */
export function fitting(defect: string, rule: string): boolean {
  return classes[defect]?.includes(rule) ?? false
}
