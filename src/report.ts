// `rungs/report`: findings as text for people and for machines. Pure, like all of the core.

export { github } from './report/github.js'
export { githubSummary } from './report/github-summary.js'
export { gitlab } from './report/gitlab.js'
export { reporters, reportFormats, type ReportFormat } from './report/index.js'
export { json } from './report/json.js'
export { LintReport } from './report/lint-report.js'
export { junit } from './report/junit.js'
export { pretty } from './report/pretty.js'
export { rdjson } from './report/rdjson.js'
export { summarize, type Report, type ReportedRule, type Reporter, type Summary } from './report/report.js'
export { sarif } from './report/sarif.js'
