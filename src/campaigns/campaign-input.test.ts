import { expect, it } from 'vitest'
import { indicatorKinds, indicatorShape } from './campaign-input.ts'

const indicator = { code: 'CT01', name: 'Chỉ tiêu thử', numeratorName: 'Số', tree: 'agency', source: null }

it.each(indicatorKinds)(
  'an indicator of the kind %s says of what it is a share only where it is one',
  (kind) => {
    const bare = indicatorShape.safeParse({ ...indicator, kind, denominatorName: null })
    expect(bare.success).toBe(kind !== 'ratio')
    expect(indicatorShape.safeParse({ ...indicator, kind, denominatorName: 'Tổng số' }).success).toBe(true)
  },
)
