import dev.asyncworkbook.kernel.runtime.Handle;

Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void main() {
    Handle here = Handle.current();
    JoinHandle<Void> outside =
            spawnBlocking(() -> {
                JoinHandle<String> task = here.spawn(greeting());
                String line = here.blockOn(task);
                println(line);
            });
    outside.await();
}
