// prints: Hello world
// prints: out = done
class Delay implements Future<String> {
    final long when;
    Sleep sleep;

    Delay(long millis) {
        when = millis;
    }

    public Poll<String> poll(Context cx) {
        if (sleep == null) sleep = sleep(Duration.ofMillis(when));
        if (sleep.poll(cx).isPending()) return Poll.pending();
        println("Hello world");
        return Poll.ready("done");
    }
}

void main() {
    println("out = " + spawn(new Delay(10)).await());
}
