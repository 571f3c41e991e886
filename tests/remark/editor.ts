// The part of an editor that talks to a language server: JSON-RPC over stdio, framed by hand.
import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import { tsx } from './remark-cli.js'

const server = fileURLToPath(new URL('./language-server.ts', import.meta.url))

interface Position {
  line: number
  character: number
}

/** A diagnostic of the protocol. Lines and characters are 0-based. */
export interface ServerDiagnostic {
  range: { start: Position; end: Position }
  severity: number
  code: string
  source: string
  message: string
  codeDescription?: { href: string }
}

/** A code action of the protocol. */
export interface CodeAction {
  title: string
  kind: string
  isPreferred?: boolean
  edit: { changes: Record<string, { range: ServerDiagnostic['range']; newText: string }[]> }
}

interface Message {
  id?: number
  method?: string
  params?: { uri: string; diagnostics: ServerDiagnostic[] }
  result?: unknown
}

/** An editor with a folder open. */
export interface Editor {
  /** Opens a file with a text that need not be saved, or changes it, and waits for what is found. */
  show(path: string, text: string): Promise<ServerDiagnostic[]>
  /** Asks for quick fixes. */
  actions(path: string, diagnostics: ServerDiagnostic[]): Promise<CodeAction[]>
  /** Says that files changed on the disk, and waits for what is found in an open one. */
  refresh(path: string): Promise<ServerDiagnostic[]>
}

/** Starts a server for a folder; it ends with the test. */
export async function openFolder(root: string): Promise<Editor> {
  const child = spawn(process.execPath, [...tsx, server, '--stdio'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill()
  })
  const waiting: { wants: (message: Message) => boolean; take: (message: Message) => void }[] = []
  child.stdout.on(
    'data',
    reader((message) => {
      const index = waiting.findIndex(({ wants }) => wants(message))
      if (index !== -1) waiting.splice(index, 1)[0]?.take(message)
    }),
  )
  let requests = 0
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    child.stdin.write(`Content-Length: ${String(body.length)}\r\n\r\n`)
    child.stdin.write(body)
  }
  const receive = (wants: (message: Message) => boolean): Promise<Message> =>
    new Promise((take) => waiting.push({ wants, take }))
  const request = async (method: string, params: object): Promise<unknown> => {
    const id = ++requests
    const answer = receive((message) => message.id === id && message.method === undefined)
    send({ id, method, params })
    return (await answer).result
  }
  const uriOf = (path: string): string => pathToFileURL(`${root}/${path}`).href
  const found = async (path: string): Promise<ServerDiagnostic[]> => {
    const message = await receive(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uriOf(path),
    )
    return message.params?.diagnostics ?? []
  }

  const capabilities = { textDocument: { publishDiagnostics: { dataSupport: true } } }
  await request('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities })
  send({ method: 'initialized', params: {} })
  const versions = new Map<string, number>()

  return {
    show(path, text) {
      const uri = uriOf(path)
      const version = (versions.get(path) ?? 0) + 1
      versions.set(path, version)
      const answer = found(path)
      send(
        version === 1
          ? {
              method: 'textDocument/didOpen',
              params: { textDocument: { uri, languageId: 'markdown', version, text } },
            }
          : {
              method: 'textDocument/didChange',
              params: { textDocument: { uri, version }, contentChanges: [{ text }] },
            },
      )
      return answer
    },
    async actions(path, diagnostics) {
      const range = diagnostics[0]?.range
      const params = { textDocument: { uri: uriOf(path) }, range, context: { diagnostics } }
      return (await request('textDocument/codeAction', params)) as CodeAction[]
    },
    refresh(path) {
      const answer = found(path)
      send({ method: 'workspace/didChangeWatchedFiles', params: { changes: [] } })
      return answer
    },
  }
}

/** Cuts a stream into messages: a header with the length in bytes, an empty line, and that many bytes of JSON. */
function reader(take: (message: Message) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0)
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/u.exec(buffer.toString('latin1', 0, Math.max(0, end)))?.[1],
      )
      if (end === -1 || buffer.length < end + 4 + length) return
      take(JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length)) as Message)
      buffer = buffer.subarray(end + 4 + length)
    }
  }
}
