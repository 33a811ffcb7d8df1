// A recv or changed that loses a select has taken nothing: the next one finds what came meanwhile.
import dev.asyncworkbook.kernel.sync.Notify;

Duration ms(long n) {
    return Duration.ofMillis(n);
}

Future<Option<Integer>> next(Broadcast.Receiver<Integer> listener) {
    return async(() -> {
        while (true) {
            try {
                return new Some<>(listener.recv().await());
            } catch (RecvError.Lagged lagged) {
                println("lost " + lagged.skipped());
            } catch (RecvError _) {
                return new None<>();
            }
        }
    });
}

void main() {
    var start = Instant.now();
    var news = Broadcast.<Integer>channel(2);
    var state = Watch.channel(0);
    spawn(() -> {
        try (var values = state.tx();
                var messages = news.tx()) {
            for (int i = 1; i <= 5; i++) {
                sleep(ms(10)).await();
                values.send(i);
                messages.send(i * 10);
            }
        }
    });
    var observer = state.rx();
    int[] ticks = {0};
    boolean[] open = {true};
    while (open[0]) {
        select().biased()
                .on(
                        next(news.rx()),
                        message -> {
                            switch (message) {
                                case Some(var text) ->
                                        println(start.elapsed().toMillis() + " news " + text);
                                case None() -> open[0] = false;
                            }
                        })
                .on(
                        observer.changed(),
                        _ -> {
                            int value = observer.borrow();
                            println(start.elapsed().toMillis() + " state " + value);
                            if (value == 2) {
                                sleep(ms(35)).await();
                            }
                        })
                .on(sleep(ms(4)), _ -> ticks[0]++)
                .await();
    }
    println(start.elapsed().toMillis() + " end, ticks " + ticks[0]);
    println("last state " + observer.borrow());

    // Both were woken; the one that is dropped without having run passes its notification on.
    var notify = new Notify();
    var first =
            async(() -> {
                select().biased()
                        .on(
                                sleep(ms(5)),
                                _ -> println(start.elapsed().toMillis() + " the first gave up"))
                        .on(
                                notify.notified(),
                                _ ->
                                        println(
                                                start.elapsed().toMillis()
                                                        + " the first was notified"))
                        .await();
            });
    var second =
            async(() -> {
                boolean answer;
                try {
                    timeout(ms(50), notify.notified()).await();
                    answer = true;
                } catch (Elapsed _) {
                    answer = false;
                }
                println(start.elapsed().toMillis() + " second " + answer);
            });
    var third =
            async(() -> {
                sleep(ms(5)).await();
                notify.notifyOne();
                println(start.elapsed().toMillis() + " one was notified");
            });
    join(third, first, second).await();
}
