import { describe, expect, it } from 'vitest'
import { countedItems } from './appraisal/appraisal.ts'
import { missingPapers } from './completeness.ts'
import { mayMove, movesOpen, nominationMoveNames, nominationStates } from './nomination.ts'
import { quotaFor, quotaUse } from './guidance/quota.ts'
import { achievementKeyOf, type Subject } from './subject.ts'

describe('the ladder of a dossier', () => {
  it('opens exactly these moves from each state', () => {
    const open = Object.fromEntries(
      nominationStates.map((state) => [
        state,
        nominationMoveNames.filter((move) => mayMove(move, state)).map((move) => move.slice(11)),
      ]),
    )
    expect(open).toEqual({
      draft: ['submit', 'withdraw'],
      returned: ['submit', 'withdraw'],
      submitted: ['take', 'return', 'withdraw'],
      appraising: ['accept', 'reject', 'return', 'withdraw'],
      awaiting_council: ['return', 'withdraw', 'pass', 'fail'],
      awaiting_decision: ['propose_up', 'commend', 'reopen'],
      commended: [],
      not_commended: [],
      withdrawn: [],
    })
  })

  it('offers the owner of a frozen dossier its withdrawal alone', () => {
    expect(movesOpen({ state: 'submitted', frozenReason: 'Có đơn' })).toEqual(['nomination.withdraw'])
    expect(movesOpen({ state: 'submitted', frozenReason: null })[0]).toBe('nomination.take')
  })
})

const quota = (
  unit: { unitId?: number; unitClass?: string },
  subjectKind: 'collective' | 'any',
  maximum: number,
) => ({
  id: '',
  guidanceId: '',
  awardForm: 'giay_khen',
  unitClass: unit.unitClass ?? null,
  unitId: unit.unitId ?? null,
  subjectKind,
  maximum,
  note: null,
})

describe('a quota', () => {
  const quotas = [quota({ unitClass: 'phong' }, 'collective', 1), quota({ unitId: 7 }, 'collective', 3)]
  const asked = { awardForm: 'giay_khen', unitClass: 'phong', subjectKind: 'collective' } as const

  it('for the very unit comes before the one of its class', () => {
    expect(quotaFor(quotas, { ...asked, unitId: 7 })?.maximum).toBe(3)
    expect(quotaFor(quotas, { ...asked, unitId: 8 })?.maximum).toBe(1)
    expect(quotaFor(quotas, { ...asked, unitId: 8, subjectKind: 'individual' })).toBeNull()
    expect(quotaFor(quotas, { ...asked, unitId: 8, unitClass: 'khac' })).toBeNull()
  })

  it('shows what each unit used of what is its own', () => {
    const counts = [{ proposerId: 7, awardForm: 'giay_khen', subjectKind: 'collective', used: 2 } as const]
    const units = [
      { id: 7, class: 'phong' },
      { id: 8, class: 'phong' },
    ]
    const use = quotaUse(quotas, counts, units).map(({ unitId, used, maximum }) => [unitId, used, maximum])
    expect(use).toEqual([
      [7, 2, 3],
      [8, 0, 1],
    ])
  })

  it('for any kind of subject counts them all', () => {
    const counts = (['collective', 'individual'] as const).map((subjectKind) => ({
      proposerId: 8,
      awardForm: 'giay_khen',
      subjectKind,
      used: 1,
    }))
    const [line] = quotaUse([quota({ unitClass: 'phong' }, 'any', 1)], counts, [{ id: 8, class: 'phong' }])
    expect(line?.used).toBe(2)
  })
})

describe('one achievement', () => {
  const someone: Subject = {
    kind: 'individual',
    personId: 'p1',
    unitId: 3,
    householdId: null,
    name: 'Lò Thị Mẫu',
    group: false,
  }
  const key = (more: Partial<Subject>) => achievementKeyOf('c1', { ...someone, ...more })

  it('is the same for one person under two hats, and for a name however it is typed', () => {
    expect(key({ unitId: 9 })).toBe(key({}))
    expect(key({ personId: null, name: 'LÒ THỊ  MẪU' })).toBe(key({ personId: null }))
  })

  it('is another for a namesake elsewhere, for a group inside a unit, in another campaign', () => {
    expect(key({ personId: null, unitId: 9 })).not.toBe(key({ personId: null }))
    const unit = { kind: 'collective', personId: null, name: 'Phòng Một' } as const
    expect(key({ ...unit, group: true })).not.toBe(key(unit))
    expect(achievementKeyOf('c2', someone)).not.toBe(achievementKeyOf('c1', someone))
  })
})

it('names every required paper that is neither here nor cited, and takes the minutes for their own citation', () => {
  const asked = [
    { kind: 'to-trinh', name: 'Tờ trình', required: true },
    { kind: 'bien-ban', name: 'Biên bản', required: true },
    { kind: 'xac-nhan', name: 'Xác nhận', required: false },
  ]
  const kinds = (...given: Parameters<typeof missingPapers>) =>
    missingPapers(...given).map(({ kind }) => kind)
  const minutes = { number: '1/BB', heldOn: '2021-05-25', present: 3, total: 3, inFavour: 3 }
  expect(kinds(asked, [], null)).toEqual(['to-trinh', 'bien-ban'])
  expect(kinds(asked, [{ kind: 'to-trinh', fileId: null, citation: null }], minutes)).toEqual(['to-trinh'])
  expect(kinds(asked, [{ kind: 'to-trinh', fileId: null, citation: '2/TTr' }], minutes)).toEqual([])
  expect(kinds(asked, [], { ...minutes, number: null })).toEqual(['to-trinh', 'bien-ban'])
})

it('counts for the appraiser: a unit that owed nothing is not known, one late report is not met', () => {
  const report = { state: 'accepted', dueOn: '2021-05-10', extendedUntil: null, sentOn: '2021-05-10' }
  const answers = (more: object) =>
    countedItems({ duties: [], reports: [], findings: [], ...more }).map(({ key, answer }) => [key, answer])
  expect(answers({})).toEqual([
    ['plan', 'unknown'],
    ['reports', 'unknown'],
    ['findings', 'met'],
    ['review', 'unknown'],
  ])
  expect(
    answers({
      duties: [
        { step: 'ke_hoach', state: 'done' },
        { step: 'tong_ket', state: 'owed' },
      ],
      reports: [report, { ...report, sentOn: '2021-05-11' }],
      findings: [{ closedOn: null }],
    }),
  ).toEqual([
    ['plan', 'met'],
    ['reports', 'not met'],
    ['findings', 'not met'],
    ['review', 'not met'],
  ])
  const extended = { ...report, extendedUntil: '2021-05-11', sentOn: '2021-05-11' }
  expect(answers({ reports: [extended] })[1]).toEqual(['reports', 'met'])
})
