package dev.asyncworkbook.benchmarks.kotlin

import dev.asyncworkbook.benchmarks.protocol.Peer
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext

/** Kotlin's coroutines as a peer: `DISPATCHER OPERATION TIMES`, on `run-blocking` or `default`. */
fun main(words: Array<String>) {
    val dispatcher = if (words[0] == "default") Dispatchers.Default else EmptyCoroutineContext
    KotlinPeer(dispatcher).run(words[1], words[2].toInt())
}

private class KotlinPeer(private val dispatcher: CoroutineContext) {

    private val peer = Peer("Kotlin ${KotlinVersion.CURRENT} with coroutines ${coroutinesVersion()}")

    fun run(operation: String, times: Int) {
        nanos("spawn-batch") { spawnBatch(it) }
        nanos("spawn-one") { spawnOne(it) }
        nanos("yield") { yields(it) }
        nanos("cpu-bound") { cpuBound(it) }
        nanos("ping-pong") { pingPong(it) }
        nanos("mpsc") { mpsc(it) }
        nanos("request") { request(1, it) }
        nanos("request-100") { request(100, it) }
        nanos("mutex") { uncontended(it) }
        nanos("mutex-100") { contended(it) }
        peer.cpuMillis("timers") { count -> runBlocking(dispatcher) { timers(count) } }
        bytes("memory-new") { tasks, onceTheyWait -> fresh(tasks, onceTheyWait) }
        bytes("memory-sleeping") { tasks, onceTheyWait -> sleeping(tasks, onceTheyWait) }
        bytes("memory-receiving") { tasks, onceTheyWait -> receiving(tasks, onceTheyWait) }
        peer.run(operation, times)
    }

    private fun nanos(operation: String, work: suspend CoroutineScope.(Int) -> Unit) {
        peer.nanos(operation) { times -> runBlocking(dispatcher) { work(times) } }
    }

    private fun bytes(operation: String, crowd: suspend CoroutineScope.(Int, Runnable) -> Unit) {
        peer.bytes(operation) { tasks, onceTheyWait ->
            runBlocking(dispatcher) { crowd(tasks, onceTheyWait) }
        }
    }
}

/** As the file that describes the library's Kotlin modules says. */
private fun coroutinesVersion(): String =
    CoroutineScope::class.java.getResource("/META-INF/kotlinx_coroutines_core.version")
        ?.readText()
        ?.trim()
        ?: "of unknown version"
