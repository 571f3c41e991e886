// Texts of one shape are parsed once.
import { expect, it, vi } from 'vitest'
import { absentFrom } from '../../src/parse/constructs.js'
import { parseMarkdown } from '../../src/parse/markdown.js'

// Asked once for each text that is parsed.
vi.mock(import('../../src/parse/constructs.js'), { spy: true })

it('parses texts of one shape once', () => {
  parseMarkdown('Leads the *team*.\n\n'.repeat(20))
  parseMarkdown('# Title\n\nAsks the *others*.\n\n- Ships.\n- Asks.\n- Says.\n\nEnd.')
  parseMarkdown('# Words\n\n- One.\n- Two.\n\nEnd.')
  const parsed = vi.mocked(absentFrom).mock.calls.map(([shape]) => shape.replace(/[\uE000-\uF8FF]/gu, 'X'))
  expect(parsed).toEqual(['X *X*.\n\n', '# X\n\n', '- X\n', '- X\n\n', 'X'])
})
