// What comes of a future that is polled again after its end.
boolean panics(JoinHandle<?> task) {
    try {
        task.await();
        return false;
    } catch (JoinError e) {
        return e.isPanic();
    }
}

void main() {
    var block =
            spawn(() -> {
                var once = async(() -> println("runs once"));
                once.await();
                once.await();
            });
    println("an async block panics: " + panics(block));
    var failed =
            spawn(() -> {
                Future<Void> inner =
                        async(() -> {
                            throw new RuntimeException("once");
                        });
                Future<Boolean> caught =
                        cx -> {
                            try {
                                inner.poll(cx);
                                return Poll.ready(false);
                            } catch (RuntimeException e) {
                                return Poll.ready(true);
                            }
                        };
                println("caught a panic: " + caught.await());
                inner.await();
            });
    println("so does one that panicked: " + panics(failed));
    var handle =
            spawn(() -> {
                var task = spawn(() -> 1);
                println("the handle gave " + task.await());
                println("finished: " + task.isFinished());
                task.await();
            });
    println("a JoinHandle panics: " + panics(handle));
}
