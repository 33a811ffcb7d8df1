// What a JoinHandle answers for a value, an Err, a panic and an abort.
void tell(String name, JoinHandle<Integer> handle) {
    try {
        println(name + ": value " + handle.await());
    } catch (JoinError e) {
        println(name + ": panic " + e.isPanic() + ", cancelled " + e.isCancelled());
        switch (e.tryIntoPanic()) {
            case Some(var panic) -> println("  panic: " + panic.getMessage());
            case None() -> println("  no panic, still cancelled: " + e.isCancelled());
        }
    }
}

void main() {
    var value = spawn(() -> 42);
    JoinHandle<Integer> panics =
            spawn(() -> {
                throw new RuntimeException("boom");
            });
    JoinHandle<Integer> late =
            spawn(() -> {
                sleep(Duration.ofMillis(5)).await();
                throw new RuntimeException("late boom");
            });
    var aborted =
            spawn(() -> {
                sleep(Duration.ofSeconds(3600)).await();
                return 1;
            });
    println("finished at once: " + value.isFinished());
    yieldNow().await();
    println("value finished: " + value.isFinished());
    println("panics finished: " + panics.isFinished());
    println("late finished: " + late.isFinished());
    value.abort();
    panics.abort();
    aborted.abort();
    aborted.abort();
    println("aborted finished right after abort: " + aborted.isFinished());
    tell("value", value);
    tell("panics", panics);
    tell("aborted", aborted);
    tell("late", late);
}
