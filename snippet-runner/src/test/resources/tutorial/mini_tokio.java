// prints: first 0
// prints: second 0
// prints: first 1
// prints: second 1
class MiniTokio {
    private final Deque<Task> scheduled = new ArrayDeque<>();

    class Task implements Waker {
        private final Future<?> future;

        Task(Future<?> future) {
            this.future = future;
        }

        public void wake() {
            scheduled.add(this);
        }

        boolean poll() {
            return future.poll(new Context(this)).isReady();
        }
    }

    void spawn(Future<?> future) {
        new Task(future).wake();
    }

    void run() {
        Task task;
        while ((task = scheduled.poll()) != null) task.poll();
    }
}

Future<Void> twice(String name) {
    return async(() -> {
        for (int i = 0; i < 2; i++) {
            println(name + " " + i);
            yieldNow().await();
        }
    });
}

void main() {
    var mini = new MiniTokio();
    mini.spawn(twice("first"));
    mini.spawn(twice("second"));
    mini.run();
}
