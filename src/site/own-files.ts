// Which files a site consists of: what tells an older site, which may be replaced, from anything else.

const paths =
  /^(?:ladders\/[^/]+\/)?(?:(?:index|compare|changes|assess|search|(?:axes|matrix|print)(?:-\d+)?)\.html|(?:levels|compare|pages)\/[^/]+\.html|data\/(?:site|search|levels\/[^/]+)\.js|assets\/(?:(?:site|theme)\.css|(?:site|scheme)\.js|icon\.svg|images\/[0-9a-f]{12}\.[a-z]+))$/u

/** Whether a site has files at this path (POSIX, in its folder). */
export function isSitePath(path: string): boolean {
  return paths.test(path)
}

// The second one is for sites that were written before their pages said who made them.
const mark =
  /<meta name="generator" content="rungs"|assets\/theme\.css" \/>\s<script src="(?:\.\.\/)*assets\/scheme\.js"/u

/** Whether a page is one of a site that rungs wrote. */
export function isSitePage(html: string): boolean {
  return mark.test(html)
}
