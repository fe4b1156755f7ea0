import { expect, it } from 'vitest'
import { bellWave, sampleRecording } from './sample-sound.ts'

it('is a sound file of three seconds that rings and fades', () => {
  const wave = Buffer.from(bellWave(440))
  const data = wave.subarray(44)
  expect(wave.readUInt32LE(40)).toBe(data.length)
  expect(data.length / wave.readUInt32LE(24)).toBe(3)
  const loudness = (from: number, to: number): number =>
    Math.max(...data.subarray(from, to).map((one) => Math.abs(one - 128)))
  expect(loudness(0, 800)).toBeGreaterThan(60)
  expect(loudness(22_000, 24_000)).toBeLessThan(30)
})

it('says in its name that it is a sample, and differs by tongue', () => {
  const [thai, mong] = [sampleRecording('thai', 528), sampleRecording('mong', 594)]
  expect(thai).toMatchObject({ name: 'mau-minh-hoa-tieng-chuong-thai.wav', kind: 'wav' })
  expect(thai.sha256).not.toBe(mong.sha256)
})
