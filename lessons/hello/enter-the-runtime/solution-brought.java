import dev.asyncworkbook.kernel.runtime.Handle;

Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void report(Handle handle) {
    var text = handle.blockOn(greeting());
    println(text);
}

void main() {
    var handle = Handle.current();
    spawnBlocking(() -> report(handle)).await();
}
