final int MILLIS = 100;

Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(MILLIS)).await();
        println(what + " is ready");
    });
}

void main() {
    var tea = errand("tea");
    var toast = errand("toast");
    var start = Instant.now();
    tea.await();
    toast.await();
    var took = Instant.now().durationSince(start);
    println("took " + took.toMillis() + " ms");
}
