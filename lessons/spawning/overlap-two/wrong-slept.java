Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    spawn(errand("tea"));
    spawn(errand("toast"));
    sleep(Duration.ofMillis(101)).await();
    println("breakfast after 100 ms");
}
