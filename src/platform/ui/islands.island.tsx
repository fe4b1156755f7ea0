import { followReading } from './side-by-side/follow-reading.ts'

followReading(document)
