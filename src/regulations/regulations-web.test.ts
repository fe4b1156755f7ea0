import { describe, expect, it } from 'vitest'
import { webHouse } from '../../test/web-house.tsx'
import { testActor } from '../../test/house.ts'
import { refusals as commandRefusals } from '../platform/words.ts'
import { changesOf, ladderOf } from './lookup.ts'
import { layLadder, linesOf } from './ladder.ts'
import { makeLawBook } from '../platform/law/law-book.ts'
import { loadLaw } from '../platform/law/load-law.ts'
import { routes } from './routes.ts'
import { refusals } from './words.ts'

const actor = testActor({})
const law = loadLaw()
const { ask } = webHouse({
  routes,
  lawBook: makeLawBook(law),
  findSession: async () => ({
    id: 's1',
    actor,
    accountId: actor.accountId ?? '',
    language: 'vi',
    csrfSecret: 's1',
  }),
  refusalWords: { ...commandRefusals, ...refusals },
})
const home = '/lam-viec/quy-dinh'
const read = async (path: string): Promise<string> =>
  (await ask(path, { headers: { cookie: 'thidua-phien=x' } })).text()

describe('the regulations', () => {
  it('list titles and commendations apart, with who decides on the day', async () => {
    const before = await read(`${home}?ngay=2025-06-30`)
    expect(before).toContain('Danh hiệu thi đua')
    expect(before).toContain('Hình thức khen thưởng')
    expect(before).toContain('Chế độ pháp luật: Luật 2022 và Nghị định 98/2023/NĐ-CP')
    expect(before).toContain('Chủ tịch UBND cấp huyện')
    expect(await read(`${home}?ngay=2025-07-01`)).not.toContain('Chủ tịch UBND cấp huyện')
  })

  it('say that there is no text from 01/10/2026', async () => {
    expect(await read(`${home}?ngay=2026-09-30`)).not.toContain('Chưa có văn bản: Luật sửa đổi')
    expect(await read(`${home}?ngay=2026-10-01`)).toContain('Chưa có văn bản: Luật sửa đổi')
  })

  it('take the day as people type it, and say when they cannot', async () => {
    expect(await read(`${home}?ngay=30/6/2025`)).toContain('Nghị định 98/2023/NĐ-CP')
    expect(await read(`${home}?ngay=mai`)).toContain('Không đọc được ngày “mai”')
  })

  it('show an award with its clauses, votes, bonus and drawn procedures', async () => {
    const shown = await read(`${home}/chien_si_thi_dua_co_so?ngay=2025-12-20`)
    expect(shown).toContain('Điều 23 Luật Thi đua, khen thưởng năm 2022')
    expect(shown).toContain('80% tổng số thành viên Hội đồng')
    expect(shown).toContain('2.340.000 đồng')
    expect(shown).toContain('20 ngày làm việc')
    expect(shown).toMatch(/<svg[^>]*role="img"/)
  })

  it('put two days side by side', async () => {
    const both = await read(`${home}/chien_si_thi_dua_co_so?ngay=2021-12-01&sosanh=2025-12-01`)
    expect(both).toContain('có sáng kiến được cơ sở công nhận, hoặc đề tài được nghiệm thu')
    expect(both).toContain('hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến')
    const rows = changesOf(law, 'chien_si_thi_dua_co_so', ['2021-12-01', '2025-12-01'])
    expect(rows.find((one) => one.row === 'IND-03')).toMatchObject({ after: [] })
    expect(rows.find((one) => one.row === 'IND-02')).toMatchObject({ before: [] })
  })

  it('answer what is missing, and when it can come', async () => {
    const path = `${home}/chien_si_thi_dua_tinh/con-thieu-gi?ngay=2024-12-20&grassrootsFighterRun=2&initiativeProvincial=co`
    const shown = await read(path)
    expect(shown).toContain('Sớm nhất: 31/12/2025, nếu mỗi năm tới đều có thêm Chiến sĩ thi đua cơ sở.')
    expect(shown).toContain('Đang bị xem xét kỷ luật')
    expect(await read(`${path}&maternityMonths=nhieu`)).toContain('“nhieu” không phải là số nguyên')
  })

  it('know no award that is not in the lists', async () => {
    const answer = await ask(`${home}/khong-co`, { headers: { cookie: 'thidua-phien=x' } })
    expect(answer.status).toBe(404)
  })
})

describe('the ladder', () => {
  it('is made by the standards of the day', () => {
    const rungs = ladderOf(law, '2025-12-20')
    expect(rungs).toContainEqual({
      from: 'chien_si_thi_dua_co_so',
      to: 'chien_si_thi_dua_tinh',
      times: 3,
      consecutive: true,
      optional: false,
      clause: 'L06-2022.D22.K1.a',
    })
    const { boxes } = layLadder(rungs)
    const x = (code: string) => boxes.find((box) => box.code === code)?.x ?? -1
    expect(x('chien_si_thi_dua_co_so')).toBeLessThan(x('chien_si_thi_dua_tinh'))
    expect(x('chien_si_thi_dua_tinh')).toBeLessThan(x('chien_si_thi_dua_toan_quoc'))
    expect(new Set(boxes.map((box) => `${box.x},${box.y}`)).size).toBe(boxes.length)
  })

  it('cuts names into lines that boxes hold', () => {
    expect(linesOf('Chiến sĩ thi đua bộ, ban, ngành, tỉnh')).toEqual([
      'Chiến sĩ thi đua bộ,',
      'ban, ngành, tỉnh',
    ])
  })
})
