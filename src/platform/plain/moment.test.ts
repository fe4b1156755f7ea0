import { describe, expect, it } from 'vitest'
import { dayOf, momentAt, showMoment, timeOf } from './moment.ts'

describe('moment', () => {
  it.each([
    ['2021-03-04T07:27:00Z', '2021-03-04', '14:27'],
    ['2021-03-04T16:59:59.999Z', '2021-03-04', '23:59'],
    ['2021-03-04T17:00:00Z', '2021-03-05', '00:00'],
    ['2020-12-31T17:00:00Z', '2021-01-01', '00:00'],
    ['2021-03-04T14:27:00+07:00', '2021-03-04', '14:27'],
  ])('%s is %s at %s in Vietnam', (iso, day, time) => {
    expect(dayOf(iso)).toBe(day)
    expect(timeOf(iso)).toBe(time)
  })

  it('goes from the wall clock to UTC and back', () => {
    expect(momentAt('2021-03-04', '14:27')).toBe('2021-03-04T07:27:00.000Z')
    expect(momentAt('2021-01-01', '00:30')).toBe('2020-12-31T17:30:00.000Z')
  })

  it('is shown in both languages', () => {
    expect(showMoment('2021-03-04T07:27:00Z', 'vi')).toBe('14:27, 04/03/2021')
    expect(showMoment('2021-03-04T07:27:00Z', 'en')).toBe('4 March 2021, 14:27 (GMT+7)')
  })
})
