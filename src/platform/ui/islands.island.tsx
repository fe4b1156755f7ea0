import { leaveSafely } from './slow-line/leave-safely.ts'
import { followReading } from './side-by-side/follow-reading.ts'

followReading(document)
leaveSafely(document)
