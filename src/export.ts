// `rungs/export`: a ladder in the formats of other programs.

export { exportCase } from './export/case.js'
export type {
  CaseAssociation,
  CaseCriterion,
  CaseCriterionLevel,
  CaseItem,
  CaseLink,
  CaseOptions,
  CasePackage,
  CaseRubric,
} from './export/case-types.js'
export { exportCsv, exportLongCsv, type CsvOptions } from './export/csv.js'
export { exportJsonLd, type DefinedTerm, type DefinedTermSet, type JsonLdOptions } from './export/jsonld.js'
export { exportMarkdown } from './export/markdown.js'
export { uuidOf } from './export/uuid.js'
