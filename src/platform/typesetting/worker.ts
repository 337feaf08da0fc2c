import { serveTasks } from '../decoding/serve-tasks.ts'
import { typesettingTasks } from './tasks.ts'

serveTasks(typesettingTasks)
