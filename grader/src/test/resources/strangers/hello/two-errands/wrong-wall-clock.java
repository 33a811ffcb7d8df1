// fails: took
final int MILLIS = 100;

Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(MILLIS)).await();
        println(what + " is ready");
    });
}

void main() {
    long start = System.nanoTime();
    errand("tea").await();
    errand("toast").await();
    long millis = (System.nanoTime() - start) / 1_000_000_000_000L;
    println("took " + millis + " ms");
}
