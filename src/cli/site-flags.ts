// The flags of `rungs site`.

import type { FlagValues } from './command.js'

export const siteFlags = {
  out: {
    value: 'folder',
    text: 'Where to write. Default: `site`. A folder that holds anything but an older site is refused.',
  },
  id: { value: 'ladder', text: 'One ladder alone, where there are several.' },
  since: {
    value: 'version',
    text: 'Tell what changed since then: a release, a folder, or a name of git such as v1.2.0.',
  },
  'content-version': {
    value: 'version',
    text: 'Version of the content. Default: `version` in `ladder.yml`, or that of the release.',
  },
  logo: { value: 'file', text: 'A logo for the head of the pages: SVG, PNG, JPEG or WebP.' },
  theme: { value: 'file', text: 'CSS that is loaded last: a few variables change colours and type.' },
  language: { value: 'code', text: 'Language of the ladder, such as en or de. Default: en.' },
  watch: { text: 'Serve the site on this machine, and again after every change. Writes no files.' },
  port: { value: 'number', text: 'With --watch: where to serve. Default: 4173.' },
} as const

export type SiteFlags = FlagValues<typeof siteFlags>
