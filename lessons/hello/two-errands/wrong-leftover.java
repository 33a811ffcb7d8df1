final int MILLIS = 100;

Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(MILLIS)).await();
        println(what + " is ready");
    });
}

void main() {
    var start = Instant.now();
    errand("tea").await();
    errand("toast").await();
    errand("eggs");
    println("took " + start.elapsed().toMillis() + " ms");
}
