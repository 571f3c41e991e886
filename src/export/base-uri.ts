// The address that ids of an export are made from.

/**
 * The address as it was given.
 *
 * @throws RangeError where it is no absolute URI
 */
export function absoluteUri(baseUri: string): string {
  if (/^[a-z][a-z0-9+.-]*:\S+$/iu.test(baseUri)) return baseUri
  throw new RangeError(
    `Unexpected base URI \`${baseUri}\`, expected an absolute one: \`https://example.com/ladder\``,
  )
}
