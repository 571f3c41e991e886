// `rungs site`: the ladder as pages for people.

import { relative, resolve } from 'node:path'
import { findStart } from '../node/find-configuration.js'
import { displayPath } from '../node/paths.js'
import { serveSite } from '../node/serve-site.js'
import { unheardMessage, watchFolder } from '../node/watch-folder.js'
import { strangerIn, writeFolder } from '../node/write-folder.js'
import { isSitePage, isSitePath } from '../site/own-files.js'
import { defineCommand } from './command.js'
import { outFolder, textIn, type OwnFiles } from './out-folder.js'
import { siteFiles } from './site-files.js'
import { siteFlags, type SiteFlags } from './site-flags.js'
import { untilStopped, UsageError, type Terminal } from './terminal.js'

export const site = defineCommand({
  usage: 'site [path] [flags]',
  text: 'Writes a ladder as a site: a page per level, a matrix, comparisons, a self-assessment, search, and the whole ladder to print. Several ladders get a site each, and a page that leads to all. The folder needs no server, works under any address and loads nothing from anywhere. The path is a folder of levels or a release.',
  positionals: 1,
  flags: siteFlags,
  examples: [
    ['rungs site', 'Write the ladder in this folder to `site`.'],
    ['rungs site --since v1.2.0 --logo logo.svg', 'With what changed, and a logo.'],
    ['rungs site --watch', 'Look at it while you write.'],
  ],
  run: ({ positionals, flags }, terminal) => runSite(positionals[0] ?? '.', flags, terminal),
})

async function runSite(path: string, flags: SiteFlags, terminal: Terminal): Promise<number> {
  if (flags.watch === true) return watchSite(path, flags, terminal)
  if (flags.port !== undefined)
    throw new UsageError('Unexpected `--port`, expected it together with `--watch`')
  const { files, title, pages, sources } = await siteFiles(path, flags, terminal)
  const folder = outFolder(flags.out ?? 'site', ownFiles, sources, terminal)
  writeFolder(folder, files)
  const shown = displayPath(folder, terminal.cwd)
  terminal.out(`Wrote ${title}: ${String(pages)} pages.\n  ${shown}/index.html\n`)
  return 0
}

const ownFiles: OwnFiles = {
  ownIn: (folder) => {
    const isOwn = (path: string): boolean =>
      isSitePath(path) && (!path.endsWith('.html') || isSitePage(textIn(folder, path)))
    return isOwn('index.html') ? isOwn : () => false
  },
  refusal: (stranger, folder) =>
    `Unexpected \`${stranger}\` in \`${folder}\`, expected an older site or nothing; name another folder with \`--out\`, or move this one away`,
}

async function watchSite(path: string, flags: SiteFlags, terminal: Terminal): Promise<number> {
  const port = Number(flags.port ?? 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`Unexpected port \`${flags.port ?? ''}\`, expected a number up to 65535`)
  const root = findStart(resolve(terminal.cwd, path))?.root ?? terminal.cwd
  const folder = resolve(terminal.cwd, flags.out ?? 'site')
  // Of any other folder that has the name, changes are to be seen.
  const out = strangerIn(folder, ownFiles.ownIn(folder)) === undefined ? relative(root, folder) : undefined
  const { files, title } = await siteFiles(path, flags, terminal)
  const served = await serveSite(files, port)
  terminal.out(`${title} is at ${served.url}\nIt follows your changes. Ctrl+C ends it.\n`)
  const again = async (): Promise<void> => {
    try {
      served.replace((await siteFiles(path, flags, terminal)).files)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      terminal.err(`rungs: ${error.message}\n`)
    }
  }
  let running = Promise.resolve()
  const end = watchFolder(root, {
    // One after the other: else a look that takes longer would show what was there before the next one.
    changed: () => {
      running = running.then(again)
    },
    except: (file) => out !== undefined && (file === out || file.startsWith(`${out}/`)),
    unheard: (folder) => {
      terminal.err(`rungs: ${unheardMessage(folder)}\n`)
    },
  })
  await untilStopped()
  end()
  await running
  await served.close()
  return 0
}
