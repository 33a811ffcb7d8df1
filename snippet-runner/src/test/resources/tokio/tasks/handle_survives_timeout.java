// A timeout on a borrowed JoinHandle gives up the waiting, not the task.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

boolean gaveUp(Future<?> limited) {
    try {
        limited.await();
        return false;
    } catch (Elapsed e) {
        return true;
    }
}

void main() {
    var start = Instant.now();
    var task =
            spawn(() -> {
                for (int step = 1; step <= 4; step++) {
                    sleep(ms(10)).await();
                    println("  step " + step);
                }
                return "done";
            });
    int tries = 0;
    String result = null;
    while (result == null) {
        tries++;
        try {
            result = timeout(ms(15), borrow(task)).await();
        } catch (Elapsed e) {
            println("try " + tries + ": not yet, " + start.elapsed().toMillis() + " ms");
        }
    }
    println(result + " after " + tries + " tries, " + start.elapsed().toMillis() + " ms");

    var detached =
            spawn(() -> {
                sleep(ms(20)).await();
                println("  detached, and yet it ends");
            });
    println("gave up: " + gaveUp(timeout(ms(5), detached)));
    sleep(ms(30)).await();

    var slow =
            spawn(() -> {
                sleep(ms(20)).await();
                println("  never printed");
            });
    var handle =
            spawn(() -> {
                if (gaveUp(timeout(ms(5), borrow(slow)))) {
                    slow.abort();
                }
                try {
                    slow.await();
                    return false;
                } catch (JoinError e) {
                    return e.isCancelled();
                }
            });
    println("aborted: " + handle.await());
    println(start.elapsed().toMillis() + " ms");
}
