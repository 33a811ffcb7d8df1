final int MILLIS = 100;

Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(MILLIS)).await();
        println(what + " is ready");
    });
}

void main() {
    errand("tea").await();
    errand("toast").await();
    println("took 200 ms");
}
