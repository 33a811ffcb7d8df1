List<String> log = new ArrayList<>();

void main() {
    var a =
            spawn(() -> {
                log.add("a");
                yieldNow().await();
                spawn(
                                () -> {
                                    log.add("c");
                                })
                        .await();
            });
    var b =
            spawn(() -> {
                log.add("b");
                yieldNow().await();
                println(log);
            });
    a.await();
    b.await();
    println(log);
}
