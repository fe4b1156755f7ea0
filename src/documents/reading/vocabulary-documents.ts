import { phrasesOf } from './pattern.ts'

/** Type of document by the code in its symbol, in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục III; Party and law codes beside it). */
export const typeByCode: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QYĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTR: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTR: 'Tờ trình',
  CĐ: 'Công điện',
  CV: 'Công văn',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NĐ: 'Nghị định',
  KL: 'Kết luận',
  QH: 'Luật',
  L: 'Lệnh',
  CTPH: 'Chương trình phối hợp',
}

/** Names of types as running text has them before a number, lower case. */
export const typeNames = phrasesOf(`
  nghị quyết | nghị quyết liên tịch | quyết định | chỉ thị | quy chế | quy định | thông báo
  thông báo kết luận | hướng dẫn | chương trình | chương trình hành động | chương trình phối hợp
  kế hoạch | kế hoạch liên tịch | phương án | đề án | báo cáo | tờ trình | công điện | công văn
  văn bản | thông tư | thông tư liên tịch | nghị định | kết luận | luật | pháp lệnh | lệnh | thư ngỏ
  lời kêu gọi | bản phát động | phát động
`)

/** Types that can open a campaign; news may name them without a number. */
export const launchingTypes = phrasesOf(`
  kế hoạch | chỉ thị | quyết định | công văn | văn bản | chương trình | nghị quyết
  lời kêu gọi
`)

/** Organs that a symbol names beyond doubt, whoever signs. */
export const issuerByOrgan: Readonly<Record<string, string>> = {
  TTg: 'Thủ tướng Chính phủ',
  TTG: 'Thủ tướng Chính phủ',
  CP: 'Chính phủ',
  CTN: 'Chủ tịch nước',
  BNV: 'Bộ Nội vụ',
  HĐTĐKT: 'Hội đồng Thi đua - Khen thưởng',
}

/** Verbs of issuing; the document follows: "ban hành Kế hoạch số …". */
export const issuingVerbs = phrasesOf(`
  ban hành | ký ban hành | ký | ra | có | xây dựng | xây dựng và ban hành | phát hành | công bố
`)

/** Words before a document that make it a basis when a sentence opens with them. */
export const basisWords = phrasesOf(`
  căn cứ | căn cứ vào | thực hiện | triển khai | triển khai thực hiện | tổ chức triển khai | thi hành
  tiếp tục thực hiện | hưởng ứng | cụ thể hóa | chấp hành | quán triệt | quán triệt và thực hiện
  trên cơ sở | để triển khai | để thực hiện | nhằm triển khai | nhằm thực hiện
`)
