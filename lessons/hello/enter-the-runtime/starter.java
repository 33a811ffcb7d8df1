Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void report() {
    println(greeting().await());
}

void main() {
    spawnBlocking(() -> report()).await();
}
