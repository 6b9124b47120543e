import { parentPort } from 'node:worker_threads'
import type { Given } from './judge.ts'
import { judge } from './judge.ts'

/** Judges the files that it is given, one at a time, and says how long each took: a thread, that can be ended. */
parentPort?.on('message', (given: Given) => {
  const start = process.threadCpuUsage?.() ?? process.cpuUsage()
  const faults = judge(given)
  const used = process.threadCpuUsage?.(start) ?? process.cpuUsage(start)
  parentPort?.postMessage({ faults, seconds: (used.user + used.system) / 1e6 })
})
