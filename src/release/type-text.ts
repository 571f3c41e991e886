// A JSON Schema as TypeScript: a release carries its own types, so that an app needs no other package to be checked.

import type * as z from 'zod'

/** Replaces the type of a property: `Level.id` → `LevelId`. */
export type TypeOverrides = Readonly<Record<string, string>>

type Schema = z.core.JSONSchema.BaseSchema

/** The type of a schema, written on one line where it has no properties. `path` is the name that overrides go by. */
export function typeText(schema: Schema, path: string, overrides: TypeOverrides, indent = ''): string {
  const override = Object.hasOwn(overrides, path) ? overrides[path] : undefined
  if (override !== undefined) return override
  if (schema.$ref !== undefined) return nameOf(schema.$ref)
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf) return schema.anyOf.map((part) => typeText(part, path, overrides, indent)).join(' | ')
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `ReadonlyArray<${typeText(single(schema.items), `${path}[]`, overrides, indent)}>`
    case 'object':
      return objectText(schema, path, overrides, indent)
    default:
      return 'unknown'
  }
}

function objectText(schema: Schema, path: string, overrides: TypeOverrides, indent: string): string {
  const inner = `${indent}  `
  if (!schema.properties) {
    const values = schema.additionalProperties
    const value = typeof values === 'object' ? typeText(values, `${path}{}`, overrides, indent) : 'unknown'
    return `Readonly<Record<string, ${value}>>`
  }
  const required = new Set(schema.required)
  const lines = Object.entries(schema.properties).flatMap(([key, property]) => {
    const part = single(property)
    const type = typeText(part, `${path}.${key}`, overrides, inner)
    const note =
      part.description === undefined ? [] : [`${inner}/** ${part.description.replaceAll('*/', '*')} */`]
    return [...note, `${inner}readonly ${key}${required.has(key) ? '' : '?'}: ${type}`]
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

/** Schemas of ours are objects: neither `true`, nor a list for a tuple. */
function single(schema: Schema | boolean | readonly (Schema | boolean)[] | undefined): Schema {
  return typeof schema === 'object' && !('length' in schema) ? schema : {}
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

/** A union of string literals, to stand behind a `=` or `:`; `never` where there are none. */
export function literals(ids: readonly string[]): string {
  return ids.length === 0 ? ' never' : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join('')
}
