// Anchors of headings as GitHub makes them.

import { slug } from 'github-slugger'

/** Names the headings of a document, in their order: a title that comes again gets a number. */
export function anchors(): (title: string) => string {
  const given = new Map<string, number>()
  return (title) => {
    const name = nameOf(title)
    let anchor = name
    for (let times = given.get(name) ?? 0; given.has(anchor); anchor = `${name}-${times}`)
      given.set(name, ++times)
    given.set(anchor, 0)
    return anchor
  }
}

/** The slugger's pattern knows every alphabet and takes longer to make than all titles of a ladder to name. */
function nameOf(title: string): string {
  if (!isPlain.test(title)) return slug(title)
  return title
    .toLowerCase()
    .replace(/[^\w -]/gu, '')
    .replaceAll(' ', '-')
}

const isPlain = /^[\0-\x7f“”‘’–—…]*$/u
