// How many turns of a task that wakes itself go by between two turns of main.
void main() {
    int[] turns = {0};
    var spinner =
            spawn(
                    (Future<Void>)
                            cx -> {
                                if (turns[0]++ == 200) {
                                    return Poll.done();
                                }
                                cx.waker().wake();
                                return Poll.pending();
                            });
    for (int i = 0; i < 3; i++) {
        boolean[] polled = {false};
        Future<Void> pause =
                cx -> {
                    if (polled[0]) {
                        return Poll.done();
                    }
                    polled[0] = true;
                    cx.waker().wake();
                    return Poll.pending();
                };
        pause.await();
        println("main after " + turns[0] + " turns of the spinner");
    }
    spinner.await();
    println("main after " + turns[0] + " turns of the spinner");
}
