// What becomes of detached tasks when main ends.
record Guard(String name) implements AutoCloseable {
    public void close() {
        println("drop " + name);
    }
}

void main() {
    try (var _ = new Guard("main's own")) {
        for (var name : List.of("first", "second", "third")) {
            spawn(() -> {
                try (var _ = new Guard(name)) {
                    println(name + " starts");
                    sleep(Duration.ofMillis(10)).await();
                    println(name + " woke");
                    sleep(Duration.ofMillis(10)).await();
                    println("never printed");
                }
            });
        }
        spawn(() -> {
            try (var _ = new Guard("quick")) {
                yieldNow().await();
                println("quick finishes");
            }
        });
        sleep(Duration.ofMillis(15)).await();
        spawn(() -> {
            try (var _ = new Guard("never started")) {
                println("never printed");
            }
        });
        println("main ends");
    }
}
