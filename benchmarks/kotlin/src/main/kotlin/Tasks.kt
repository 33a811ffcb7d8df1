package dev.asyncworkbook.benchmarks.kotlin

import dev.asyncworkbook.benchmarks.protocol.Computation
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.yield
import kotlin.time.Duration.Companion.milliseconds

/** Launches all, then joins all. */
suspend fun CoroutineScope.spawnBatch(times: Int) {
    List(times) { launch {} }.joinAll()
}

/** Launches one and joins it, then the next. */
suspend fun CoroutineScope.spawnOne(times: Int) {
    repeat(times) { launch {}.join() }
}

/** A thousand coroutines give way to each other. */
suspend fun CoroutineScope.yields(times: Int) {
    val tasks = 1000
    List(tasks) { launch { repeat(times / tasks) { yield() } } }.joinAll()
}

/** Coroutines that compute, and have nothing to do with each other. */
suspend fun CoroutineScope.cpuBound(times: Int) {
    Computation.use(List(times) { async { Computation.run(it + 1L) } }.awaitAll().sum())
}

/** So many coroutines sleep, for up to a second. */
suspend fun CoroutineScope.timers(times: Int) {
    List(times) { launch { delay((it % 1000).milliseconds) } }.joinAll()
}
