// Objects without the properties that nobody gave.

/** The same properties, of which none is `undefined`. */
type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/**
 * The properties that have a value, in their order, for an object whose others shall be absent.
 *
 * @example
 * defined({ id: 'L1', band: undefined }) // { id: 'L1' }
 */
export function defined<T extends object>(properties: T): Defined<T> {
  const found: Record<string, unknown> = {}
  for (const name in properties) if (properties[name] !== undefined) found[name] = properties[name]
  return found as Defined<T>
}
