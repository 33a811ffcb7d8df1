package dev.asyncworkbook.benchmarks.kotlin

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.cancelChildren
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.yield
import java.util.concurrent.atomic.AtomicInteger
import kotlin.time.Duration.Companion.hours

/** Coroutines that were launched, and have not run yet. */
fun CoroutineScope.fresh(tasks: Int, onceTheyWait: Runnable) {
    repeat(tasks) { launch { delay(1.hours) } }
    onceTheyWait.run()
    coroutineContext.cancelChildren()
}

/** Coroutines that sleep. */
suspend fun CoroutineScope.sleeping(tasks: Int, onceTheyWait: Runnable) {
    val begun = AtomicInteger()
    repeat(tasks) {
        launch {
            begun.incrementAndGet()
            delay(1.hours)
        }
    }
    waitForAll(begun, tasks)
    onceTheyWait.run()
    coroutineContext.cancelChildren()
}

/** Coroutines that each wait on a channel of their own, which counts. */
suspend fun CoroutineScope.receiving(tasks: Int, onceTheyWait: Runnable) {
    val begun = AtomicInteger()
    val channels = List(tasks) { Channel<Int>(1) }
    for (channel in channels) {
        launch {
            begun.incrementAndGet()
            channel.receive()
        }
    }
    waitForAll(begun, tasks)
    onceTheyWait.run()
    channels.first().close()
    coroutineContext.cancelChildren()
}

private suspend fun waitForAll(begun: AtomicInteger, tasks: Int) {
    while (begun.get() < tasks) {
        yield()
    }
}
