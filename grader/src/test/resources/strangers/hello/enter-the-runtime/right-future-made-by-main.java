import dev.asyncworkbook.kernel.runtime.Handle;

void main() {
    var future =
            async(() -> {
                yieldNow().await();
                sleep(Duration.ofMillis(5)).await();
                return "hello from the runtime";
            });
    var h = Handle.current();
    spawnBlocking(() -> println(h.blockOn(future))).await();
}
