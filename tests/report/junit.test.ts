import { describe, expect, it } from 'vitest'
import { junit } from '../../src/report.js'
import { reportOf } from './finding.js'
import { lines } from './lines.js'

describe('junit', () => {
  it('is a suite per file and a case per finding', () => {
    const report = reportOf({ 'L3.md': 'a b\n', 'L2.md': 'c\n' }, [
      { at: ['L3.md', 'a'], fix: { with: 'b' } },
      { at: ['L3.md', 'b'], severity: 'info', ruleId: 'axis' },
    ])
    expect(junit(report)).toBe(lines`
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="rungs" tests="3" failures="1" errors="0">
        <testsuite name="L2.md" tests="1" failures="0" errors="0" skipped="0">
          <testcase classname="L2.md" name="nothing to mend" />
        </testsuite>
        <testsuite name="L3.md" tests="2" failures="1" errors="0" skipped="0">
          <testcase classname="L3.md" name="next-level: Unexpected words, expected others" file="L3.md" line="1">
            <failure type="error" message="Unexpected words, expected others">L3.md:1:1
      Unexpected words, expected others
      help: --fix mends this: it replaces \`a\` with \`b\`</failure>
          </testcase>
          <testcase classname="L3.md" name="axis: Unexpected words, expected others" file="L3.md" line="1">
            <system-out>L3.md:1:3
      Unexpected words, expected others</system-out>
          </testcase>
        </testsuite>
      </testsuites>
    `)
  })

  it('passes when there is nothing to check', () => {
    expect(junit(reportOf({}, []))).toBe(lines`
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="rungs" tests="1" failures="0" errors="0">
        <testsuite name="rungs" tests="1" failures="0" errors="0" skipped="0">
          <testcase classname="rungs" name="✔ Nothing to mend in 6 levels" />
        </testsuite>
      </testsuites>
    `)
  })

  it('gives every case of a file a name of its own', () => {
    const report = reportOf({ 'L2.md': 'a b\n' }, [{ at: ['L2.md', 'a'] }, { at: ['L2.md', 'b'] }])
    expect(junit(report).match(/ name="next[^"]*"/gu)).toEqual([
      ' name="next-level: Unexpected words, expected others"',
      ' name="next-level: Unexpected words, expected others (2)"',
    ])
  })

  it('is well-formed whatever is in it', () => {
    const path = '"a"\t<b>&\u0000\ufffe.md'
    const report = reportOf({ [path]: 'x' }, [
      {
        at: [path, 'x'],
        message: ']]> <b a="1" c=\'2\'> & \u0000\u001b[31m\u0085\ud800\uffff 🦉',
        note: '</failure>',
      },
    ])
    expect(junit(report)).toContain(lines`
          <testcase classname="&quot;a&quot;	&lt;b&gt;&amp;.md" name="next-level: ]]&gt; &lt;b a=&quot;1&quot; c=&apos;2&apos;&gt; &amp;   🦉" file="&quot;a&quot;	&lt;b&gt;&amp;.md" line="1">
            <failure type="error" message="]]&gt; &lt;b a=&quot;1&quot; c=&apos;2&apos;&gt; &amp;   🦉">&quot;a&quot; &lt;b&gt;&amp;.md:1:1
      ]]&gt; &lt;b a=&quot;1&quot; c=&apos;2&apos;&gt; &amp;   🦉
      note: &lt;/failure&gt;</failure>
    `)
  })
})
