// The words by which a finding names its other copies.

/** What is said of another copy of the same defect. */
export const sameElsewhere = 'The same stands here'
