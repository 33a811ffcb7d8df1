// A task that always finds a message still lets others run: after 128 of them it gives way.
import dev.asyncworkbook.kernel.sync.Semaphore;

void main() {
    var channel = Mpsc.<Integer>unboundedChannel();
    for (int i = 0; i < 300; i++) {
        channel.tx().send(i);
    }
    channel.tx().close();
    var lines = Mpsc.<String>unboundedChannel();
    var log = lines.tx();
    var log2 = log.copy();
    var reader =
            spawn(() -> {
                try (log) {
                    int count = 0;
                    while (channel.rx().recv().await() instanceof Some) {
                        count++;
                        if (count % 64 == 0) {
                            log.send("reader at " + count);
                        }
                    }
                    log.send("reader has " + count);
                }
            });
    var other =
            spawn(() -> {
                try (log2) {
                    var sem = new Semaphore(1);
                    for (int round = 0; round < 200; round++) {
                        try (var _ = sem.acquire().await()) {
                            if (round % 50 == 0) {
                                log2.send("other at " + round);
                            }
                        }
                    }
                    log2.send("other ends");
                }
            });
    reader.await();
    other.await();
    while (lines.rx().recv().await() instanceof Some(var line)) {
        println(line);
    }
}
