Future<Void> errand(String what) {
    return async(() -> {
        sleep(Duration.ofMillis(100)).await();
        println(what + " is ready");
    });
}

void main() {
    join(errand("tea"), errand("toast")).await();
    println("breakfast after 100 ms");
    throw new IllegalStateException("burnt");
}
