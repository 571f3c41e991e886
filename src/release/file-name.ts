// Ids as file names that every file system takes, and that no two ids share where case does not count.

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/** A file name (without extension) for each id, in order. */
export function fileNames(ids: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const id of ids) {
    const plain = safe(id)
    let name = plain
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain}~${String(count)}`
    taken.add(name.toLowerCase())
    names.set(id, name)
  }
  return names
}

/** Characters that some system forbids or bends, as `%` and their UTF-8 bytes. */
function safe(id: string): string {
  const name = id
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Number}._-]/gu, (mark) => {
      const code = mark.codePointAt(0) ?? 0
      return `%${code.toString(16).padStart(2, '0')}`
    })
    .replace(/^\.|\.$/gu, '%2e')
    .slice(0, 120)
  return name === '' || reserved.test(name) ? `%${name}` : name
}
