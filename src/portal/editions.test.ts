import { expect, it } from 'vitest'
import { articleMoves, isPublic } from '../newsroom/article.ts'
import { topics, turnedBy } from './editions.ts'

const touchesThePublic = ({ from, to }: (typeof articleMoves)[keyof typeof articleMoves]): boolean =>
  isPublic(to) || from.some(isPublic)

it('a step of an article makes pages anew if, and only if, what the public reads changes by it', () => {
  const turning = Object.keys(articleMoves).filter((move) => turnedBy(move).length > 0)
  const visible = Object.entries(articleMoves).flatMap(([move, way]) => (touchesThePublic(way) ? [move] : []))
  expect(turning).toEqual(visible)
  expect(turnedBy('article.publish_scheduled')).toEqual(['news'])
  expect(turnedBy('article.write')).toEqual([])
})

it('what nobody has thought of makes everything anew', () => {
  expect(turnedBy('something.new')).toEqual(topics)
})

it('what is being typed, and a law that is not in force yet, make nothing anew', () => {
  expect(['report.keep_draft', 'review.keep_draft', 'law.load', 'law.put'].flatMap(turnedBy)).toEqual([])
  expect(turnedBy('report.save')).toEqual(['figures'])
  expect(turnedBy('review.issue')).toEqual(['campaigns', 'figures'])
})
