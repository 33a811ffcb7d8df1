// Spawned tasks run in the order of their spawning, and only once main awaits.
void main() {
    var a =
            spawn(() -> {
                println("a starts");
                var inner =
                        spawn(() -> {
                            println("inner of a");
                            return "inner";
                        });
                println("a has spawned");
                var value = inner.await();
                println("a got " + value);
                return "a";
            });
    var b =
            spawn(() -> {
                println("b starts");
                spawn(() -> println("inner of b")).await();
                println("b goes on");
                return "b";
            });
    var c =
            spawn(() -> {
                println("c");
                return "c";
            });
    println("main awaits b");
    println("main got " + b.await());
    println("c finished: " + c.isFinished());
    println("a finished: " + a.isFinished());
    println("main got " + c.await());
    println("main got " + a.await());
}
