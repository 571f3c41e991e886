// A site in memory behind a small local server, which tells open pages when to load again.

import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** POSIX path to content: text, or the bytes of an image. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>

/** A site that is served. */
export interface ServedSite {
  /** `http://127.0.0.1:4173/` */
  url: string
  /** Shows other files from now on, and reloads open pages. */
  replace: (files: SiteFiles) => void
  close: () => Promise<void>
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
}

const events = '/__rungs/changes'
const script = '/__rungs/reload.js'
// A page says which state it shows, so that it misses no change that came while it was being loaded.
const reload = `const { search } = new URL(document.currentScript.src)
new EventSource('${events}' + search).addEventListener('change', () => location.reload())\n`
const change = 'event: change\ndata:\n\n'

/**
 * Serves files to this machine alone.
 *
 * @param port where to listen; another one where it is taken
 * @throws when no port can be had
 */
export async function serveSite(files: SiteFiles, port: number): Promise<ServedSite> {
  let current = files
  let state = 0
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const path = pathIn(request.url)
    if (path === events.slice(1)) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      const seen = request.url?.split('?')[1] ?? String(state)
      response.write(seen === String(state) ? ':\n\n' : change)
      open.add(response)
      response.on('close', () => open.delete(response))
    } else if (path === script.slice(1)) answer(response, 200, 'js', reload)
    else {
      const content = current.get(path)
      const type = path.replace(/^.*\./u, '')
      if (content === undefined)
        answer(response, 404, 'html', '<!doctype html><title>Not here</title><p>No such page.')
      else
        answer(
          response,
          200,
          type,
          typeof content === 'string' && type === 'html' ? withReload(content, state) : content,
        )
    }
  })
  const taken = await listen(server, port)
  return {
    url: `http://127.0.0.1:${String(taken)}/`,
    replace: (next) => {
      current = next
      state++
      for (const response of open) response.write(change)
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of open) response.end()
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function pathIn(url = '/'): string {
  try {
    const path = decodeURIComponent(url.replace(/[?#][^]*$/u, '')).slice(1)
    return path === '' || path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return ''
  }
}

/** The one page in the world that may ask its server something is the one that is being worked on. */
function withReload(text: string, state: number): string {
  return text
    .replace(/connect-src (?:'none'|&#39;none&#39;)/u, "connect-src 'self'")
    .replace('</head>', `<script src="${script}?${String(state)}" defer></script></head>`)
}

function answer(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': types[type] ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(content)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, 0).then(resolve, reject)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}
