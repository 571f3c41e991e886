// The model: shapes with their schemas, and the questions that are asked of them.

export * from './block.js'
export * from './diagnostic.js'
export * from './gap.js'
export * from './ladder.js'
export * from './level.js'
export * from './place.js'
export * from './queries.js'
