// prints: Hello world
// prints: out = done
class Delay implements Future<String> {
    private volatile boolean passed;
    private volatile Waker waker;

    public synchronized Poll<String> poll(Context cx) {
        if (passed) {
            println("Hello world");
            return Poll.ready("done");
        }
        boolean first = waker == null;
        waker = cx.waker();
        if (first) {
            new Thread(
                            () -> {
                                try {
                                    Thread.sleep(20);
                                } catch (InterruptedException e) {
                                    return;
                                }
                                passed = true;
                                waker.wake();
                            })
                    .start();
        }
        return Poll.pending();
    }
}

void main() {
    println("out = " + spawn(new Delay()).await());
}
