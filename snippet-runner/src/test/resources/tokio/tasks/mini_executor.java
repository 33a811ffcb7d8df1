// An executor by hand: a queue of tasks, and wakers that put tasks back.
class Executor {
    private final Deque<Task> queue = new ArrayDeque<>();
    int polls = 0;

    record Task(String name, Future<?> future, Deque<Task> queue) implements Waker {
        public void wake() {
            queue.addLast(this);
        }
    }

    void start(String name, Future<?> future) {
        queue.addLast(new Task(name, future, queue));
    }

    void run() {
        while (!queue.isEmpty()) {
            var task = queue.pollFirst();
            polls++;
            var poll = task.future().poll(new Context(task));
            println(task.name() + ": " + (poll.isReady() ? "ready" : "pending"));
        }
    }
}

Future<Void> pause() {
    boolean[] paused = {false};
    return cx -> {
        if (paused[0]) {
            return Poll.done();
        }
        paused[0] = true;
        cx.waker().wake();
        return Poll.pending();
    };
}

Future<Void> work(String name, int times) {
    return async(() -> {
        for (int i = 1; i <= times; i++) {
            println(name + " works on " + i);
            pause().await();
        }
    });
}

void main() {
    var executor = new Executor();
    executor.start("long", work("long", 3));
    executor.start("short", work("short", 1));
    var channel = Oneshot.<String>channel();
    executor.start("receiver", async(() -> println("received " + channel.rx().await())));
    executor.start(
            "sender",
            async(() -> {
                pause().await();
                channel.tx().send("a letter");
            }));
    executor.run();
    println("polls " + executor.polls);
}
