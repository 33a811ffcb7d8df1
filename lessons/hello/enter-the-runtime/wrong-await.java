Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void report() {
    var text = greeting().await();
    println(text);
}

void main() {
    spawnBlocking(() -> report()).await();
}
