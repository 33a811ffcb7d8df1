// What pause, advance and block_on refuse.
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;

Runtime build(boolean paused) {
    return Builder.newCurrentThread().startPaused(paused).build();
}

boolean fails(Runtime runtime, JoinHandle<Void> task) {
    try {
        runtime.blockOn(task);
        return false;
    } catch (JoinError e) {
        return e.isPanic();
    }
}

void program() {
    var runtime = build(true);
    var twice = runtime.spawn(async(() -> Time.pause()));
    println("pause when paused panics: " + fails(runtime, twice));
    var nested =
            runtime.spawn(
                    async(() -> {
                        build(true).blockOn(async(() -> {}));
                    }));
    println("block_on in async code panics: " + fails(runtime, nested));
    var resumed =
            runtime.spawn(
                    async(() -> {
                        Time.resume();
                        Time.advance(Duration.ofMillis(1)).await();
                    }));
    println("advance when not paused panics: " + fails(runtime, resumed));
    twice = runtime.spawn(async(() -> Time.resume()));
    println("resume when not paused panics: " + fails(runtime, twice));

    var real = build(false);
    long paused =
            real.blockOn(
                    async(() -> {
                        Time.pause();
                        var start = Instant.now();
                        sleep(Duration.ofSeconds(86_400)).await();
                        return start.elapsed().toSeconds();
                    }));
    println("paused later, slept " + paused + " s");
}

void main() throws InterruptedException {
    var thread = new Thread(() -> program());
    thread.start();
    thread.join();
}
