// A task local is seen inside its scope, by whoever is polled there, and by nobody else.
static final TaskLocal<String> NAME = TaskLocal.create();

static String name() {
    return NAME.tryGet() instanceof Some(var name) ? name : "none";
}

class Guard implements AutoCloseable {
    public void close() {
        println("dropped, sees " + name());
    }
}

void main() {
    println("outside: " + name());
    var outer =
            NAME.scope(
                    "outer",
                    async(() -> {
                        println("in scope: " + name());
                        NAME.scope(
                                        "inner",
                                        async(() -> {
                                            println("nested: " + name());
                                            yieldNow().await();
                                            println("nested after a yield: " + name());
                                        }))
                                .await();
                        println("after the nested one: " + name());
                        NAME.syncScope(
                                "sync",
                                () -> {
                                    println("sync: " + name());
                                    return null;
                                });
                        var child = spawn(() -> name());
                        println("a spawned task: " + child.await());
                        return async(() -> name());
                    }));
    println("made, not polled: " + name());
    var lazy = outer.await();
    println("awaited outside: " + lazy.await());

    var a =
            NAME.scope(
                    "a",
                    async(() -> {
                        yieldNow().await();
                        return name();
                    }));
    var b = NAME.scope("b", async(() -> name()));
    println("joined: \"" + join(a, b, async(() -> name())).await().first() + "\"");

    var task =
            spawn(
                    NAME.scope(
                            "task",
                            async(() -> {
                                try (var _ = new Guard()) {
                                    sleep(Duration.ofSeconds(1)).await();
                                }
                            })));
    yieldNow().await();
    task.abort();
    try {
        task.await();
    } catch (JoinError e) {
        println("cancelled: " + e.isCancelled());
    }
    println("at the end: " + name());
}
