import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { revokeAward } from '../../src/awards/revoke-award.ts'
import { lastDay } from '../../src/demo/replay.ts'
import { recordCampaign } from '../../src/campaigns/record-campaign.ts'
import { approveArticle } from '../../src/newsroom/approve-article.ts'
import { answerComment, hideComment } from '../../src/newsroom/consultations/judge-comment.ts'
import { publishConsultation } from '../../src/newsroom/consultations/open-consultation.ts'
import { commentsOf } from '../../src/newsroom/consultations/queries.ts'
import { sendComment } from '../../src/newsroom/consultations/send-comment.ts'
import { writeConsultation } from '../../src/newsroom/consultations/write-consultation.ts'
import { correctArticle } from '../../src/newsroom/correct-article.ts'
import { createColumn } from '../../src/newsroom/create-column.ts'
import { introduceExample } from '../../src/newsroom/examples/introduce-example.ts'
import { keepReading } from '../../src/newsroom/examples/keep-reading.ts'
import { verifyExample } from '../../src/newsroom/examples/verify-example.ts'
import { finishEditing } from '../../src/newsroom/finish-editing.ts'
import { publishArticle } from '../../src/newsroom/publish-article.ts'
import { mustFindArticle } from '../../src/newsroom/queries.ts'
import { submitArticle } from '../../src/newsroom/submit-article.ts'
import { withdrawArticle } from '../../src/newsroom/withdraw-article.ts'
import { writeArticle } from '../../src/newsroom/write-article.ts'
import { visitor } from '../../src/platform/actor.ts'
import { readyPicture } from '../../src/platform/files/picture.ts'
import { checkUpload } from '../../src/platform/files/upload.ts'
import { momentAt } from '../../src/platform/plain/moment.ts'
import { codeOf } from '../../src/awards/verification-code.ts'
import { findUnit } from '../../src/units/queries.ts'
import type { Stage } from './stage.ts'

const editor = 'btv.snn.dl'
const chief = 'tbbt.snn.dl'
const keeper = 'tccb.snn.dl'

/** Addresses of what is laid out, each the part behind the last stroke. */
export type PublicMatter = {
  readonly translated: string
  readonly corrected: string
  readonly withdrawn: string
  readonly emptyColumn: string
  readonly example: string
  readonly revoked: string
  readonly openConsultation: string
  readonly comingConsultation: string
}

/** A landscape of flat colours, so that a wrong ratio or a wrong crop is seen. */
const photo = async (width: number, height: number): Promise<Uint8Array> => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 300 200" preserveAspectRatio="none">
    <rect width="300" height="200" fill="#b8d3e0"/><circle cx="235" cy="45" r="22" fill="#f2d6a2"/>
    <path d="M0 120 70 60l60 50 60-70 110 90v70H0z" fill="#5b7f6a"/><path d="M0 150h300v50H0z" fill="#c9b68c"/>
    <path d="M120 110h60v50h-60zM110 112l40-26 40 26z" fill="#8c4a3c"/></svg>`
  return new Uint8Array(await sharp(Buffer.from(drawing)).jpeg({ quality: 70 }).toBuffer())
}

type Told = { readonly stage: Stage; readonly unitId: number }

const article = ({ unitId }: Told, title: string, more: object = {}) => ({
  columnId: 'tin-co-so',
  unitId,
  title,
  lead: 'Ba ngày liền, các tổ công tác đến từng buôn để hỏi bà con còn vướng việc gì.',
  body: 'Sáng thứ Hai, tổ công tác của Sở về ba xã vùng xa.\n\nBà con nêu bảy việc; năm việc được trả lời tại chỗ.',
  byLine: 'Tin, ảnh: Ban Biên tập',
  ...more,
})

const publish = async (told: Told, title: string, more: object = {}) => {
  const { stage } = told
  const { id, slug } = await stage.act(editor, writeArticle, article(told, title, more))
  await stage.act(editor, submitArticle, { id })
  await stage.act(chief, finishEditing, { id })
  await stage.act(chief, approveArticle, { id })
  await stage.act(chief, publishArticle, { id })
  return { id, slug }
}

const inEnglish = {
  titleEn: 'Three days in the villages: seven questions heard, five answered on the spot',
  leadEn: 'For three days the working groups went from village to village to hear what people still need.',
  bodyEn:
    'On Monday morning the working group visited three remote communes.\n\nPeople raised seven matters.',
}

const layArticles = async (told: Told) => {
  const { stage } = told
  const wide = await readyPicture({ name: 'buon.jpg', bytes: await photo(1500, 1000) }, 'anh')
  const tall = await readyPicture({ name: 'nha.jpg', bytes: await photo(800, 1200) }, 'anh')
  const pictures = [
    {
      sent: wide,
      alt: 'Nhà sàn bên đường đất',
      caption: 'Tổ công tác về buôn.',
      credit: 'Người Chụp (tên giả)',
    },
    { sent: tall, alt: 'Mái nhà dưới chân núi', caption: 'Nhà văn hóa buôn sau khi sửa.', credit: null },
  ]
  const translated = await publish(told, 'Ba ngày về buôn: bảy việc được hỏi, năm việc được trả lời ngay', {
    ...inEnglish,
    pictures,
  })
  const title = 'Buôn vùng xa có thêm hai điểm phát sóng lưu động'
  const corrected = await publish(told, title, { ...inEnglish, titleEn: 'Two more transmitters' })
  const { version } = await mustFindArticle(stage.reader, corrected.id)
  const body = 'Hai điểm phát sóng lưu động chạy thử từ thứ Ba.\n\nBản đầu ghi nhầm là ba điểm.'
  const again = article(told, title, { ...inEnglish, titleEn: 'Two more transmitters', body })
  const note = 'Bản đăng lần đầu ghi ba điểm phát sóng; đúng là hai điểm.'
  await stage.act(chief, correctArticle, { ...again, id: corrected.id, version, note })
  const withdrawn = await publish(told, 'Lịch tiếp dân tuần tới của các phòng')
  const reason = 'Lịch đã đổi; Sở đăng lịch mới sau khi thống nhất với các phòng.'
  await stage.act(chief, withdrawArticle, { id: withdrawn.id, reason })
  for (let number = 1; number <= 14; number++)
    await publish(told, `Bản tin cơ sở số ${number} của Ban Biên tập`)
  return { translated: translated.slug, corrected: corrected.slug, withdrawn: withdrawn.slug }
}

const layExample = async ({ stage, unitId }: Told): Promise<string> => {
  const bytes = await photo(1200, 800)
  const { id } = await stage.act(keeper, introduceExample, {
    unitId,
    who: 'Tổ khuyến nông buôn Thử (tên giả)',
    deed: 'Mở lớp buổi tối ở nhà văn hóa buôn, chỉ cho bà con cách ghi sổ vườn và xem giá cà phê trên điện thoại.',
    place: 'buôn Thử, huyện Krông Năng',
    consent: true,
    consentOn: '2021-12-01',
    consentWay: 'spoken',
    photoRights: 'Ban Biên tập',
    photo: checkUpload({ name: 'lop.jpg', bytes }, { kinds: ['jpeg'], limit: 1_000_000 }),
    photoWords: {
      alt: 'Lớp học buổi tối',
      caption: 'Một buổi học ở nhà văn hóa buôn.',
      credit: 'Ban Biên tập',
    },
  })
  await stage.act(chief, verifyExample, { id })
  const sound = Buffer.concat([Buffer.from('ID3\u0003\u0000'), Buffer.alloc(64, 7)])
  await stage.act(keeper, keepReading, {
    id,
    language: 'vi',
    text: 'Gương người tốt, việc tốt. Tối thứ Ba hằng tuần, nhà văn hóa buôn Thử lại sáng đèn vì lớp học ghi sổ vườn.',
    reader: 'Đài Truyền thanh (tên giả)',
    audio: checkUpload({ name: 'loa.mp3', bytes: sound }, { kinds: ['mp3'], limit: 1000 }),
  })
  return id
}

const layConsultation = async (
  { stage, unitId }: Told,
  words: { readonly title: string; readonly opensOn: string },
) => {
  const made = await stage.act(editor, writeConsultation, {
    ...words,
    unitId,
    body: 'Sở lấy ý kiến về hướng dẫn bình xét năm tới.\n\nXin góp ý: tiêu chí nào khó làm, việc nào nên bỏ.',
    closesOn: '2022-01-20',
  })
  await stage.act(editor, publishConsultation, { id: made.id, version: 1 })
  return made
}

const layComments = async ({ stage }: Told, { id, slug }: { id: string; slug: string }): Promise<void> => {
  const texts = ['Nên công bố điểm của từng tiêu chí trước khi họp.', 'Xem tại http://example.org ngay']
  for (const [at, text] of texts.entries()) {
    const guard = { trap: '', shownAt: momentAt(lastDay, '07:00'), address: `192.0.2.${at}` }
    const input = { slug, name: at === 0 ? 'Người Góp Ý (tên giả)' : null, text, ...guard }
    await stage.house.perform(sendComment, { id: randomUUID(), input, actor: visitor })
  }
  const [first, second] = await commentsOf(stage.reader, id)
  const answer = 'Sở tiếp thu: điểm từng tiêu chí sẽ được gửi các đơn vị trước phiên họp ba ngày.'
  await stage.act(editor, answerComment, { commentId: first?.id, version: first?.version, answer })
  const reason = 'Quảng cáo, không liên quan văn bản'
  await stage.act(editor, hideComment, { commentId: second?.id, version: second?.version, reason })
}

/** Campaigns that have neither units nor figures yet, in the house where campaigns run: one begun, one to come. */
export const layFreshCampaigns = async (stage: Stage): Promise<{ fresh: string; coming: string }> => ({
  fresh: await layFreshCampaign(stage),
  coming: await layComingCampaign(stage),
})

const layComingCampaign = async (stage: Stage): Promise<string> => {
  const unit = await findUnit(stage.reader, 'dl-snn', '2021-05-22')
  const { slug } = await stage.act(keeper, recordCampaign, {
    launcherId: unit?.id,
    name: 'Đợt thi đua phòng cháy rừng mùa khô tới',
    document: {
      kind: 'Kế hoạch',
      number: '79/KH-SNN',
      issuedOn: '2021-05-20',
      issuerName: 'Sở Nông nghiệp và PTNT',
    },
    purpose: 'Không để xảy ra cháy rừng do đốt nương.',
    start: { on: '2021-11-01', precision: 'month' },
    end: { on: '2022-04-30' },
    published: true,
  })
  return slug
}

const layFreshCampaign = async (stage: Stage): Promise<string> => {
  const unit = await findUnit(stage.reader, 'dl-snn', '2021-05-22')
  const { slug } = await stage.act(keeper, recordCampaign, {
    launcherId: unit?.id,
    name: 'Đợt thi đua trồng rừng trước mùa mưa',
    document: {
      kind: 'Kế hoạch',
      number: '77/KH-SNN',
      issuedOn: '2021-05-18',
      issuerName: 'Sở Nông nghiệp và PTNT',
    },
    purpose: 'Trồng đủ diện tích rừng phòng hộ được giao trước khi mưa nhiều.',
    criteria: 'Đủ diện tích\nCây sống từ 85% trở lên',
    start: { on: '2021-05-20' },
    end: { on: '2021-09-01', precision: 'month' },
    contents: [{ text: 'Chuẩn bị đất và cây giống' }, { text: 'Trồng và chăm sóc năm đầu' }],
    audiences: [{ text: 'Các ban quản lý rừng' }],
    phases: [
      { name: 'Đợt 1: chuẩn bị', start: { on: '2021-05-20' }, end: { on: '2021-06-10' } },
      { name: 'Đợt 2: trồng', start: { on: '2021-06-01', precision: 'month' } },
    ],
    published: true,
  })
  return slug
}

/** Takes back an award of the department; its certificate's code then tells so. */
const revokeOne = async ({ stage }: Told): Promise<string> => {
  const award = await stage.reader
    .selectFrom('award')
    .innerJoin('awardDecision', 'awardDecision.id', 'award.decisionId')
    .select('award.id')
    .where('awardDecision.awardForm', '=', 'giay_khen')
    .where('awardDecision.state', '=', 'issued')
    .orderBy('award.subjectName')
    .executeTakeFirstOrThrow()
  const reason = 'Báo cáo thành tích kê khai trùng với một cá nhân khác của đơn vị.'
  await stage.act(keeper, revokeAward, { awardId: award.id, reason })
  return codeOf(award.id)
}

/** Lays out on the demonstration's last day what it does not show of itself. */
export const layPublicMatter = async (stage: Stage): Promise<PublicMatter> => {
  const unit = await findUnit(stage.reader, 'dl-snn', lastDay)
  if (!unit) throw new Error('the demonstration has no dl-snn')
  const told = { stage, unitId: unit.id }
  const { slug: emptyColumn } = await stage.act(chief, createColumn, {
    nameVi: 'Hỏi và đáp',
    nameEn: 'Questions and answers',
    position: 900,
  })
  const articles = await layArticles(told)
  const example = await layExample(told)
  const title = 'Hướng dẫn bình xét thi đua năm tới'
  const open = await layConsultation(told, { title, opensOn: lastDay })
  await layComments(told, open)
  const coming = await layConsultation(told, { title: `${title}: phần biểu mẫu`, opensOn: '2022-01-05' })
  const revoked = await revokeOne(told)
  await stage.settle()
  return {
    ...articles,
    emptyColumn,
    example,
    revoked,
    openConsultation: open.slug,
    comingConsultation: coming.slug,
  }
}
