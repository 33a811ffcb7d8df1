final int MILLIS = 100;

Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(MILLIS)).await();
        println(what + " is ready");
    });
}

Future<Long> both() {
    return async(() -> {
        var start = Instant.now();
        for (String what : List.of("tea", "toast")) {
            errand(what).await();
        }
        return start.elapsed().toMillis();
    });
}

void main() {
    println("took %d ms".formatted(both().await()));
}
