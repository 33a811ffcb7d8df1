// A DelayQueue: what comes out when, and what reset and remove do.
Duration ms(long ms) {
    return Duration.ofMillis(ms);
}

void main() {
    var start = Instant.now();
    var queue = new DelayQueue<String>();
    println("empty: " + (queue.next().await() instanceof None));
    var a = queue.insert("a", ms(30));
    var b = queue.insert("b", ms(10));
    var c = queue.insertAt("c", start.plus(ms(20)));
    queue.insert("d", ms(40));
    println("len " + queue.len());
    queue.reset(b, ms(35));
    println("removed " + queue.remove(c).value());
    boolean lost = false;
    try {
        timeout(ms(5), queue.next()).await();
    } catch (Elapsed e) {
        lost = true;
    }
    println("nothing yet: " + lost + " at " + start.elapsed().toMillis() + " ms");
    queue.resetAt(a, start.plus(ms(50)));
    while (queue.next().await() instanceof Some(var item)) {
        long now = start.elapsed().toMillis();
        long due = item.deadline().durationSince(start).toMillis();
        println(item.value() + " due " + due + " at " + now + ", left " + queue.len());
        if (item.value().equals("d")) {
            queue.insert("e", ms(1));
            queue.insertAt("f", start);
        }
    }
    println("empty: " + queue.isEmpty());

    var gone =
            spawn(() -> {
                var other = new DelayQueue<Integer>();
                var key = other.insert(1, ms(1));
                if (other.next().await() instanceof Some(var item)) {
                    println("came out " + item.value());
                }
                other.remove(key);
            });
    try {
        gone.await();
    } catch (JoinError e) {
        println("remove again panics: " + e.isPanic());
    }
    queue.insert("x", ms(5));
    queue.insert("y", ms(6));
    queue.clear();
    println("cleared: " + queue.len() + " " + (queue.next().await() instanceof None));
}
