package dev.asyncworkbook.benchmarks.kotlin

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.SendChannel
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch

/** A value goes to another coroutine and comes back. */
suspend fun CoroutineScope.pingPong(times: Int) {
    val pings = Channel<Int>(1)
    val pongs = Channel<Int>(1)
    launch {
        for (value in pings) {
            pongs.send(value + 1)
        }
    }
    repeat(times) {
        pings.send(it)
        pongs.receive()
    }
    pings.close()
}

/** Four coroutines send, one receives. */
suspend fun CoroutineScope.mpsc(times: Int) {
    val producers = 4
    val channel = Channel<Int>(1024)
    val senders = List(producers) { launch { repeat(times / producers) { channel.send(it) } } }
    launch {
        senders.joinAll()
        channel.close()
    }
    for (value in channel) {
        // It counts that they come.
    }
}

/** What a client asks of the manager, and where the answer goes. */
private class Request(val value: Int, val answer: CompletableDeferred<Int>)

/** So many clients send requests to a coroutine that manages something, and wait for its answers. */
suspend fun CoroutineScope.request(clients: Int, times: Int) {
    val requests = Channel<Request>(32)
    launch {
        for (request in requests) {
            request.answer.complete(request.value + 1)
        }
    }
    List(clients) { launch { ask(requests, times / clients) } }.joinAll()
    requests.close()
}

private suspend fun ask(manager: SendChannel<Request>, times: Int) {
    repeat(times) {
        val answer = CompletableDeferred<Int>()
        manager.send(Request(it, answer))
        answer.await()
    }
}
