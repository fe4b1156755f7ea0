import { expect, it } from 'vitest'
import { codeOf, readCode, showCode, verificationOf } from './verification-code.ts'

const id = '0a1b2c3d-4e5f-4678-9abc-def012345678'

it('a code is read as people copy it from paper, and nothing else is one', () => {
  expect(codeOf(id)).toBe('0A1B2C3D4E5F')
  expect(readCode(` ${showCode(codeOf(id)).toLowerCase()} `)).toBe('0A1B2C3D4E5F')
  expect(readCode('oa1b-2c3d-4e5f')).toBe('0A1B2C3D4E5F')
  expect(readCode('Oalb 2c3d 4e5f')).toBe('0A1B2C3D4E5F')
  expect(readCode('0A1B-2C3D')).toBeNull()
  expect(readCode('0A1B-2C3D-4E5G')).toBeNull()
})

it('what is printed leads to the page of the code', () => {
  expect(verificationOf(id, 'https://thidua.example.vn')).toEqual({
    address: 'https://thidua.example.vn/xac-minh/0A1B2C3D4E5F',
    code: '0A1B-2C3D-4E5F',
  })
})
