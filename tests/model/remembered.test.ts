import { describe, expect, it, vi } from 'vitest'
import { rememberedText } from '../../src/model/remembered.js'

describe('what is remembered of texts', () => {
  it('is answered once, nothing too', () => {
    const make = vi.fn((text: string) => (text === 'L1' ? undefined : text.length))
    const lengthOf = rememberedText(make)
    expect(['Impact', 'L1', 'Impact', 'L1'].map(lengthOf)).toEqual([6, undefined, 6, undefined])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('is nothing of a text that is no title', () => {
    const make = vi.fn((text: string) => text.length)
    const lengthOf = rememberedText(make)
    const long = 'w'.repeat(101)
    expect([lengthOf(long), lengthOf(long)]).toEqual([101, 101])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('is bounded: what was asked for of late stays, and the rest goes', () => {
    const make = vi.fn((text: string) => text)
    const same = rememberedText(make)
    for (let number = 0; number < 6000; number++) {
      same(`Title ${String(number)}`)
      same('Impact')
    }
    expect(make.mock.calls.filter(([text]) => text === 'Impact')).toHaveLength(1)
    same('Title 5999')
    expect(make).toHaveBeenCalledTimes(6001)
    same('Title 0')
    expect(make).toHaveBeenCalledTimes(6002)
  })
})
