// Branches of a select that are disabled: by a condition, or by a value that does not match.
Future<Option<String>> after(int ms, Option<String> value) {
    return async(() -> {
        println("  polled: " + ms + " ms");
        sleep(Duration.ofMillis(ms)).await();
        return value;
    });
}

Future<Option<String>> made(String name, int ms) {
    println("  made: " + name);
    return after(ms, new Some<>(name));
}

void main() {
    var start = Instant.now();
    println("a None waits for the others");
    select().biased()
            .onSome(after(5, new None<>()), value -> println("never " + value))
            .onSome(after(10, new Some<>("ten")), value -> println(value))
            .orElse(() -> println("never"))
            .await();
    println(start.elapsed().toMillis() + " ms; all are None");
    select().biased()
            .onSome(after(5, new None<>()), value -> println("never " + value))
            .onSome(after(10, new None<>()), value -> println("never " + value))
            .orElse(() -> println("else"))
            .await();
    println(start.elapsed().toMillis() + " ms; a condition that is false");
    select().biased()
            .on(made("disabled", 1), value -> println(value))
            .onlyIf(start.elapsed().isZero())
            .onSome(made("enabled", 2), value -> println(value))
            .await();
    println(start.elapsed().toMillis() + " ms; everything disabled");
    int otherwise =
            select(Integer.class).on(made("off", 1), _ -> 1).onlyIf(false).orElse(() -> 2).await();
    println("otherwise " + otherwise);
    var task =
            spawn(() -> {
                select().on(made("off again", 1), _ -> {}).onlyIf(false).await();
            });
    try {
        task.await();
    } catch (JoinError e) {
        println("without an else it panics: " + e.isPanic());
    }
}
