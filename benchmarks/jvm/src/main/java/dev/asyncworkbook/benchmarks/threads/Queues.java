package dev.asyncworkbook.benchmarks.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/** The JDK's queues, in the place of channels, and what is built of them. */
final class Queues {

    /** The value after which nothing comes: these queues have no end of their own. */
    private static final int END = -1;

    /** What a client asks of the manager, and where the answer goes. */
    private record Request(int value, CompletableFuture<Integer> answer) {}

    private Queues() {}

    /** A value goes to another thread and comes back. */
    static void pingPong(int times) throws InterruptedException {
        BlockingQueue<Integer> pings = new ArrayBlockingQueue<>(1);
        BlockingQueue<Integer> pongs = new ArrayBlockingQueue<>(1);
        Thread player =
                Thread.startVirtualThread(
                        Interruptible.of(() -> {
                            int value = pings.take();
                            while (value != END) {
                                pongs.put(value + 1);
                                value = pings.take();
                            }
                        }));
        for (int i = 0; i < times; i++) {
            pings.put(i);
            pongs.take();
        }
        pings.put(END);
        player.join();
    }

    /** Four threads send, one receives. */
    static void mpsc(int times) throws InterruptedException {
        int producers = 4;
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1024);
        for (int i = 0; i < producers; i++) {
            Thread.startVirtualThread(
                    Interruptible.of(() -> {
                        for (int k = 0; k < times / producers; k++) {
                            queue.put(k);
                        }
                        queue.put(END);
                    }));
        }
        int ended = 0;
        while (ended < producers) {
            if (queue.take() == END) {
                ended++;
            }
        }
    }

    /** So many clients send requests to a thread that manages something, and wait for answers. */
    static void request(int clients, int times) throws InterruptedException {
        BlockingQueue<Request> requests = new ArrayBlockingQueue<>(32);
        Thread manager = Thread.startVirtualThread(Interruptible.of(() -> answer(requests)));
        List<Thread> threads = new ArrayList<>(clients);
        for (int i = 0; i < clients; i++) {
            threads.add(
                    Thread.startVirtualThread(
                            Interruptible.of(() -> ask(requests, times / clients))));
        }
        Threads.joinAll(threads);
        requests.put(new Request(END, new CompletableFuture<>()));
        manager.join();
    }

    private static void answer(BlockingQueue<Request> requests) throws InterruptedException {
        Request request = requests.take();
        while (request.value() != END) {
            request.answer().complete(request.value() + 1);
            request = requests.take();
        }
    }

    private static void ask(BlockingQueue<Request> manager, int times) throws InterruptedException {
        for (int value = 0; value < times; value++) {
            var answer = new CompletableFuture<Integer>();
            manager.put(new Request(value, answer));
            answer.join();
        }
    }
}
