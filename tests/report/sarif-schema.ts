// The JSON Schema of SARIF 2.1.0, from the package that ships it.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** The errors of a SARIF log by its schema; undefined where the package is not installed. */
export const validateSarif = validator()

function validator(): ((text: string) => string[]) | undefined {
  const file = schemaFile()
  if (file === undefined) return undefined
  const {
    $schema: _draft4,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (text) => {
    validate(JSON.parse(text))
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
  }
}

function schemaFile(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  } catch {
    return undefined
  }
}
