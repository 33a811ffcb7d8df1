import dev.asyncworkbook.kernel.runtime.Handle;

Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void report() {
    println(Handle.current().blockOn(greeting()));
}

void main() {
    spawnBlocking(() -> report()).await();
}
