import dev.asyncworkbook.kernel.runtime.Handle;

Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void main() {
    var handle = Handle.current();
    spawnBlocking(() -> println(handle.blockOn(greeting()))).await();
    spawnBlocking(() -> println(handle.blockOn(greeting()))).await();
}
