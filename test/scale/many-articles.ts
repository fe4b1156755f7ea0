import { sql } from 'kysely'
import { searchKeyOf } from '../../src/newsroom/article.ts'
import type { Database } from '../../src/platform/database/handles.ts'
import { insertMany } from '../../src/platform/database/insert-many.ts'
import { slug } from '../../src/platform/plain/vietnamese.ts'

const vocabulary =
  'thi đua bầu cử đại biểu Quốc hội Hội đồng nhân dân các cấp nhiệm kỳ tuyên truyền cử tri xã phường thị trấn bản tổ dân phố khen thưởng gương người tốt việc tốt điển hình tiên tiến nông thôn mới rừng bảo vệ phát triển kinh tế xã hội an ninh trật tự phòng chống dịch bệnh tập huấn nghiệp vụ cán bộ công chức viên chức người lao động kế hoạch chỉ thị báo cáo tổng kết sơ kết phong trào yêu nước đồng bào dân tộc vùng cao biên giới cà phê hồ tiêu lúa nước thủy lợi nước sạch giáo dục y tế trường học giáo viên học sinh bác sĩ công an quân sự đoàn thanh niên phụ nữ mặt trận công đoàn'.split(
    ' ',
  )
const places = Array.from(
  { length: 400 },
  (_, at) => `Mường ${['Phăng', 'Luân', 'Nhà', 'Ẳng', 'Pồn'][at % 5]} ${at + 1}`,
)

/** The same numbers each time. */
const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const sentence = (roll: () => number, length: number): string => {
  const words = Array.from({ length }, () => vocabulary[Math.floor(roll() * vocabulary.length)])
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const BATCH = 1_000

/** Generated news of so many days before July 2021, some 1,500 letters each. */
export const generateArticles = async (database: Database, many: number): Promise<void> => {
  const roll = dice(7)
  const place = await database.write(async (writer) => {
    const column = await writer
      .insertInto('newsColumn')
      .values({ slug: 'tin-co-so', nameVi: 'Tin cơ sở', nameEn: 'From the units' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const unit = await writer
      .insertInto('unit')
      .values({ code: 'SO' })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { columnId: column.id, unitId: unit.id }
  })
  for (let from = 0; from < many; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, many - from) }, (_, at) => {
      const number = from + at
      const title = `${places[Math.floor(roll() * places.length)]}: ${sentence(roll, 9)}`
      const lead = sentence(roll, 25)
      const body = Array.from({ length: 6 }, () => sentence(roll, 40)).join('\n\n')
      return {
        ...place,
        slug: `${slug(title).slice(0, 60)}-${number}`,
        state: 'published' as const,
        title,
        lead,
        body,
        byLine: 'Tin: Phòng Truyền thông',
        publishedAt: new Date(Date.UTC(2021, 5, 30) - (many - number) * 600_000).toISOString(),
        authorName: 'Lò Văn Thử',
        searchKey: searchKeyOf({ title, lead, body }),
      }
    })
    await database.write((writer) => insertMany(writer, 'article', rows))
  }
  // as a server does by itself once rows have come
  await database.write((writer) => sql`analyze article`.execute(writer))
}
