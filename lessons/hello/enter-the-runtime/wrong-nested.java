import dev.asyncworkbook.kernel.runtime.Runtime;

Future<String> greeting() {
    return async(() -> {
        sleep(Duration.ofMillis(20)).await();
        return "hello from the runtime";
    });
}

void report() {
    println(Runtime.create().blockOn(greeting()));
}

void main() {
    report();
}
