package dev.asyncworkbook.benchmarks.kotlin

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.yield

/** A number that a lock guards. */
private class Count {
    val lock = Mutex()
    var value = 0
}

/** One coroutine takes a lock that nobody else wants. */
suspend fun uncontended(times: Int) {
    val count = Count()
    repeat(times) { count.lock.withLock { count.value++ } }
}

/** A hundred coroutines want a lock, and hold it while they give way. */
suspend fun CoroutineScope.contended(times: Int) {
    val tasks = 100
    val count = Count()
    List(tasks) {
        launch {
            repeat(times / tasks) {
                count.lock.withLock {
                    count.value++
                    yield()
                }
            }
        }
    }.joinAll()
}
