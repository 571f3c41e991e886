// The words of `--help`.

import { commonFlags, type AnyCommand, type Flag } from './command.js'
import { styled, type Terminal } from './terminal.js'

/** The help of one command. */
export function commandHelp(command: AnyCommand, terminal: Terminal): string {
  const head = (text: string): string => styled(terminal, 'bold', text)
  const flags = Object.entries<Flag>({ ...command.flags, ...commonFlags })
  return [
    `${head('Usage')}  rungs ${command.usage}`,
    '',
    ...wrap(command.text, '', terminal),
    '',
    head('Flags'),
    ...table(
      flags.map(([name, flag]) => [flagName(name, flag), flag.text]),
      terminal,
    ),
    '',
    head('Examples'),
    ...table(command.examples, terminal),
    '',
  ].join('\n')
}

/** The help of the program. */
export function programHelp(
  commands: readonly (readonly [name: string, text: string])[],
  terminal: Terminal,
): string {
  const head = (text: string): string => styled(terminal, 'bold', text)
  return [
    `${head('rungs')}  Career ladders as code: checks that the levels of a ladder agree, and releases them as JSON.`,
    '',
    `${head('Usage')}  rungs [command] [path]      without a command: \`rungs lint\``,
    '',
    head('Commands'),
    ...table(commands, terminal),
    '',
    head('Flags'),
    ...table(
      [
        ['-h, --help', 'Show help; after a command, the help of that command.'],
        ['-v, --version', 'Show the version.'],
      ],
      terminal,
    ),
    '',
    head('Exit codes'),
    ...table(
      [
        ['0', 'Nothing is wrong.'],
        ['1', 'Something is wrong with the ladder or a release.'],
        ['2', 'Something is wrong with the command or with `ladder.yml`.'],
        ['3', 'Something is wrong with rungs; please report it.'],
      ],
      terminal,
    ),
    '',
  ].join('\n')
}

function flagName(name: string, { short, value }: Flag): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`
}

function table(rows: readonly (readonly [string, string])[], terminal: Terminal): string[] {
  const width = Math.min(34, Math.max(...rows.map(([name]) => name.length))) + 2
  return rows.flatMap(([name, text]) => {
    const indent = ' '.repeat(width + 2)
    const lines = wrap(text, indent, terminal)
    if (name.length + 2 > width) return [`  ${name}`, ...lines]
    return [`  ${name.padEnd(width)}${lines[0]?.trimStart() ?? ''}`, ...lines.slice(1)]
  })
}

/** Breaks paragraphs at words, for the terminal but never wider than is good to read. */
function wrap(text: string, indent: string, { width }: Terminal): string[] {
  const most = Math.max(20, Math.min(width, 100) - indent.length)
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > most) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, line].map((part) => (part === '' ? '' : indent + part))
  })
}
