// UUIDs made from names: the same name gives the same id, everywhere and for good.

import { sha1 } from '@noble/hashes/legacy.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The namespace for URLs, RFC 9562 § 6.6. */
const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** Version 5 UUID (RFC 9562 § 5.5) of a URL. */
export function uuidOf(url: string): string {
  const namespace = (urlNamespace.replaceAll('-', '').match(/../gu) ?? []).map((pair) => parseInt(pair, 16))
  const bytes = sha1(Uint8Array.from([...namespace, ...utf8ToBytes(url)])).slice(0, 16)
  const [version = 0, variant = 0] = [bytes[6], bytes[8]]
  bytes[6] = (version & 0x0f) | 0x50
  bytes[8] = (variant & 0x3f) | 0x80
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}
