// Whether data has the shape of a schema. Nearly every release is whole, and that is said quickly, by tests made from the
// schema; zod, which copies what it reads, is asked where they do not say yes, and says what is wrong.

import { safeParse, type core } from 'zod/mini'
import { escapePointer } from '../model/escape-pointer.js'
import { keyedParts, type KeyedParts } from '../model/keyed.js'

/** The data as what the schema describes, or where and why it is something else. */
export type Shaped<T> = { value: T; issue?: undefined } | { value?: undefined; issue: ShapeIssue }

/** One thing that does not fit. `pointer` is a JSON pointer. */
export interface ShapeIssue {
  pointer: string
  message: string
}

/** Reads parsed JSON by a schema that changes nothing in it. Never throws: data can be nested deeper than a program can go. */
export function readShape<T>(schema: core.$ZodType<T>, data: unknown): Shaped<T> {
  try {
    if (fits(schema, data)) return { value: data }
    const read = safeParse(schema, data)
    if (read.success) return { value: read.data }
    const [issue] = read.error.issues
    const path = issue?.path.map((key) => escapePointer(String(key))).join('/') ?? ''
    return { issue: { pointer: `/${path}`, message: issue?.message ?? 'no value' } }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { issue: { pointer: '/', message: 'nested too deep' } }
  }
}

/** `true` where the data certainly fits; `false` where it does not, or where only zod can tell. */
export function fits<T>(schema: core.$ZodType<T>, data: unknown): data is T {
  return testOf(schema)(data)
}

type Test = (data: unknown) => boolean

const made = new WeakMap<core.$ZodType, Test>()

function testOf(schema: core.$ZodType): Test {
  const known = made.get(schema)
  if (known) return known
  const test = makeTest(schema)
  made.set(schema, test)
  return test
}

function makeTest(schema: core.$ZodType): Test {
  const keyed = keyedParts(schema)
  if (keyed) return keyedTest(keyed)
  const { def } = (schema as core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return objectTest(def)
    case 'array':
      return checkedTest(schema, arrayTest(testOf(def.element)))
    case 'record':
      return checkedTest(schema, recordTest(def))
    case 'string':
      return checkedTest(schema, (data) => typeof data === 'string')
    case 'number':
      return isWhole(def) ? checkedTest(schema, Number.isSafeInteger) : zodTest(schema)
    case 'boolean':
      return (data) => typeof data === 'boolean'
    case 'enum':
      return amongTest(Object.values(def.entries))
    case 'literal':
      return amongTest(def.values)
    case 'optional':
      return testOf(def.innerType)
    case 'union':
      return anyTest(def.options.map(testOf))
    case 'lazy':
      return laterTest(def.getter)
    default:
      return zodTest(schema)
  }
}

/** What passes the test and the checks of the schema; zod is asked where one of them is not known here. */
function checkedTest(schema: core.$ZodType, test: Test): Test {
  const checks = (schema._zod.def.checks ?? []).map((check) => (check as core.$ZodChecks)._zod.def)
  // Descriptions stand among the checks, and ask for nothing.
  const asking = checks.filter(({ check }) => (check as string) !== 'describe')
  const known = asking.map(checkTest).filter((passes) => passes !== undefined)
  if (known.length < asking.length) return zodTest(schema)
  return known.length === 0 ? test : (data) => test(data) && known.every((passes) => passes(data))
}

/** A check of what has the type that it is for. */
function checkTest(def: core.$ZodChecks['_zod']['def']): Test | undefined {
  switch (def.check) {
    case 'greater_than':
      return (data) => Number(data) > Number(def.value) || (def.inclusive && data === def.value)
    case 'less_than':
      return (data) => Number(data) < Number(def.value) || (def.inclusive && data === def.value)
    case 'string_format': {
      const { format, pattern } = def
      return format === 'regex' && pattern ? (data) => pattern.test(String(data)) : undefined
    }
    default:
      return undefined
  }
}

function isWhole(def: core.$ZodNumberDef): boolean {
  return 'format' in def && def.format === 'safeint'
}

function zodTest(schema: core.$ZodType): Test {
  return (data) => safeParse(schema, data).success
}

function amongTest(values: readonly unknown[]): Test {
  const all = new Set(values)
  return (data) => all.has(data)
}

/** What a schema holds of itself is not there before the schema is. */
function laterTest(getter: () => core.$ZodType): Test {
  let test: Test | undefined
  return (data) => (test ??= testOf(getter()))(data)
}

function anyTest(tests: readonly Test[]): Test {
  return (data) => tests.some((test) => test(data))
}

function arrayTest(test: Test): Test {
  return (data) => Array.isArray(data) && data.every(test)
}

function keyedTest({ key, value }: KeyedParts): Test {
  const [fitsKey, fitsValue] = [testOf(key), testOf(value)]
  return (data) => isRecord(data) && Object.keys(data).every((word) => fitsKey(word) && fitsValue(data[word]))
}

/** zod leaves one word out of a record. */
function recordTest({ keyType, valueType }: core.$ZodRecordDef): Test {
  const test = keyedTest({ key: keyType, value: valueType })
  return (data) => test(data) && !Object.hasOwn(data as object, '__proto__')
}

/** Every field that must be there is, and none besides those that may. */
function objectTest({ shape, catchall }: core.$ZodObjectDef): Test {
  const isStrict = catchall?._zod.def.type === 'never'
  const fields = new Map(
    Object.entries(shape).map(([key, field]) => [
      key,
      { test: testOf(field), isRequired: field._zod.optin !== 'optional' },
    ]),
  )
  const required = [...fields.values()].filter(({ isRequired }) => isRequired).length
  return (data) => {
    if (!isStrict || !isRecord(data)) return false
    let there = 0
    for (const key of Object.keys(data)) {
      const field = fields.get(key)
      if (!field?.test(data[key])) return false
      if (field.isRequired) there++
    }
    return there === required
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
