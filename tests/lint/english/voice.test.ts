// The person and the verb form in which most of a ladder is written.
import { describe, expect, it } from 'vitest'
import { ladderVoice } from '../../../src/lint/english/voice.js'
import { read } from '../../outline.js'

const first = 'I write tests'
const second = 'You write tests'
const third = 'Writes tests'
const none = 'Reviews of code'

/** The voice of levels with these statements. */
function voice(...levels: (readonly string[])[]): ReturnType<typeof ladderVoice> {
  const files = levels.map((statements, index): [string, string] => {
    const name = `L${String(index + 1)}`
    return [`${name}.md`, `# ${name}\n\n## Craft\n\n${statements.map((text) => `- ${text}.\n`).join('')}`]
  })
  return ladderVoice(read(Object.fromEntries(files)).ladder)
}

function times(count: number, text: string): string[] {
  return Array.from({ length: count }, () => text)
}

describe('the person of a ladder is', () => {
  it('that of most of its levels, each by most of its statements', () => {
    const level = [second, second, third]
    expect(voice(level, level, level).person).toBe('second')
  })

  it('that of most statements, where the levels are few', () => {
    expect(voice(times(4, second), times(4, second)).person).toBe('second')
    expect(voice(times(3, second), times(4, second)).person).toBeUndefined()
  })

  it('told by those that speak in one', () => {
    expect(voice([...times(8, second), ...times(8, none)]).person).toBe('second')
    expect(voice([...times(8, second), ...times(8, `${third} that you and I need`)]).person).toBe('second')
    expect(voice(times(9, 'Helps you')).person).toBeUndefined()
  })

  it('none, where it is sometimes one and sometimes another', () => {
    expect(voice([...times(5, first), ...times(5, second)]).person).toBeUndefined()
  })
})

describe('the verb form of a ladder is', () => {
  it('that of most statements whose form is plain', () => {
    expect(voice([...times(8, third), ...times(8, none)]).form).toBe('third')
    expect(voice([...times(8, third), ...times(8, 'Write tests')]).form).toBeUndefined()
  })

  it('not told by what stands at the steps of a scale', () => {
    const { ladder } = read({ 'L1.md': `# L1\n\n## Craft\n\n${`- ${third}.\n`.repeat(9)}` })
    for (const expectation of ladder.levels[0]?.competencies[0]?.expectations ?? [])
      expectation.kind = 'scale'
    expect(ladderVoice(ladder)).toEqual({ person: undefined, form: undefined })
  })
})
