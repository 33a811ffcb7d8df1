import dev.asyncworkbook.kernel.sync.CancellationToken;

final int STOP_AT = 25;

void main() {
    var token = new CancellationToken();
    var ticks =
            spawn(() -> {
                while (!token.isCancelled()) {
                    println("tick");
                    select().on(token.cancelled(), _ -> {})
                            .on(sleep(Duration.ofMillis(10)), _ -> {})
                            .await();
                }
            });
    sleep(Duration.ofMillis(STOP_AT)).await();
    token.cancel();
    ticks.await();
    println("stopped");
    sleep(Duration.ofMillis(30)).await();
}
