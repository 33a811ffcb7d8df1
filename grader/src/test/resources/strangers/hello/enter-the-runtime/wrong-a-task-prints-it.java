// fails: by-plain-code
Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void main() {
    spawn(() -> println(greeting().await())).await();
}
