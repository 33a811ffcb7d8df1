// A future written by hand around a sleep, and where its state goes on.
class Countdown implements Future<String> {
    int left;
    final Sleep nap = sleep(Duration.ofMillis(10));

    Countdown(int from) {
        left = from;
    }

    public Poll<String> poll(Context cx) {
        while (true) {
            println("  poll at " + left);
            if (nap.poll(cx).isPending()) {
                return Poll.pending();
            }
            left--;
            if (left == 0) {
                return Poll.ready("lift off");
            }
            nap.reset(nap.deadline().plus(Duration.ofMillis(10)));
        }
    }
}

void main() {
    var start = Instant.now();
    println(new Countdown(3).await() + " at " + start.elapsed().toMillis() + " ms");
    var late = new Countdown(4);
    sleep(Duration.ofMillis(15)).await();
    println(late.await() + " at " + start.elapsed().toMillis() + " ms");
    var shared = new Countdown(3);
    select().biased()
            .on(borrow(shared), _ -> println("never"))
            .on(sleep(Duration.ofMillis(15)), _ -> println("interrupted at " + shared.left))
            .await();
    println(shared.await() + " at " + start.elapsed().toMillis() + " ms");
}
